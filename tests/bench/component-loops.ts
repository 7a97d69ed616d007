import type { BareResults } from './bare-results.ts';
import { FRS, MET, NOWHERE, type PlantArrays } from './plant-arrays.ts';

/** Levels of one asset while they are worked out. */
const levels = new Int8Array(FRS);

/** Lowers the zone's SL-C to the asset's: the one that it states, or the one that its answers give. */
function rateCapability(plant: PlantArrays, asset: number, results: BareResults): void {
  const slot = plant.assetSlot[asset]!;
  const at = asset * FRS;
  let known = plant.assetVector[at] === NOWHERE ? 0 : 127;
  if (known !== 0) for (let fr = 0; fr < FRS; fr++) levels[fr] = plant.assetVector[at + fr]!;
  else if (plant.assetStates[asset] !== NOWHERE) {
    levels.fill(4);
    for (let q = 0; q < plant.components; q++) {
      if (!(plant.componentCategories[q]! & plant.assetCategories[asset]!)) continue;
      const state = plant.componentStates[plant.assetStates[asset]! + q]!;
      if (state !== 0) known |= 1 << plant.componentFr[q]!;
      const below = plant.componentSl[q]! - 1;
      if (state !== MET && below < levels[plant.componentFr[q]!]!) levels[plant.componentFr[q]!] = below;
    }
  }
  for (let fr = 0; slot !== NOWHERE && fr < FRS; fr++)
    if (known & (1 << fr) && levels[fr]! < results.capability[slot * FRS + fr]!)
      results.capability[slot * FRS + fr] = levels[fr]!;
}

/** SL-C per zone, and the open component requirements of each asset, in plain loops over the same rows. */
export function rateComponents(plant: PlantArrays, results: BareResults): void {
  for (let asset = 0; asset < plant.assets; asset++) {
    rateCapability(plant, asset, results);
    const slot = plant.assetSlot[asset]!;
    if (slot === NOWHERE) continue;
    const states = plant.assetStates[asset]!;
    let open = 0;
    for (let q = 0; q < plant.components; q++) {
      const isAsked =
        plant.componentCategories[q]! & plant.assetCategories[asset]! &&
        plant.componentSl[q]! <= results.vector[slot * FRS + plant.componentFr[q]!]!;
      if (isAsked && (states === NOWHERE || plant.componentStates[states + q] !== MET)) open++;
    }
    results.openOfAsset[asset] = open;
  }
}
