import type { BareResults } from './bare-results.ts';
import { rateComponents } from './component-loops.ts';
import { FRS, MET, NOWHERE, type PlantArrays } from './plant-arrays.ts';

export const UNKNOWN_LEVEL = 255;

function levelOf(plant: PlantArrays, likelihood: number, consequence: number): number {
  if (likelihood === NOWHERE || consequence === NOWHERE) return UNKNOWN_LEVEL;
  const score = plant.likelihoodValues[likelihood]! * plant.consequenceValues[consequence]!;
  for (let band = plant.bandMinima.length - 1; band >= 0; band--)
    if (score >= plant.bandMinima[band]!) return plant.bandLevels[band]!;
  return UNKNOWN_LEVEL;
}

function rateScenarios(plant: PlantArrays, results: BareResults): void {
  const { categories } = plant;
  for (let i = 0; i < plant.scenarios; i++) {
    let worst = NOWHERE;
    for (let c = i * categories; c < (i + 1) * categories; c++)
      if (plant.consequences[c]! > worst) worst = plant.consequences[c]!;
    const level = levelOf(plant, plant.likelihood[i]!, worst);
    const residual = levelOf(plant, plant.residualLikelihood[i]!, plant.residualConsequence[i]!);
    results.level[i] = level;
    results.residual[i] = residual;
    results.sl[i] = level === UNKNOWN_LEVEL || plant.isTolerable[level] ? 0 : plant.slByLevel[level]!;
    if (level !== UNKNOWN_LEVEL) results.counts[level]!++;
    if (residual !== UNKNOWN_LEVEL) results.counts[plant.isTolerable.length + residual]!++;
  }
}

/** Which scenarios a slot has, as a chain of indexes. */
function chainScenarios(plant: PlantArrays): { first: Int32Array; following: Int32Array } {
  const first = new Int32Array(plant.slots).fill(NOWHERE);
  const following = new Int32Array(plant.scenarios);
  for (let i = plant.scenarios - 1; i >= 0; i--) {
    const slot = plant.slot[i]!;
    if (slot === NOWHERE) continue;
    following[i] = first[slot]!;
    first[slot] = i;
  }
  return { first, following };
}

function countOpen(plant: PlantArrays, slot: number, results: BareResults): void {
  let open = 0;
  for (let q = 0; q < plant.requirements; q++) {
    const wanted = plant.requirementSl[q]! <= results.vector[slot * FRS + plant.requirementFr[q]!]!;
    if (wanted && plant.states[slot * plant.requirements + q] !== MET) open++;
  }
  results.open[slot] = open;
}

/** Risks, SL-T vectors and open requirements of a plant in plain loops: no reasons kept, no objects, no text. */
export function runBareLoops(plant: PlantArrays): BareResults {
  const results: BareResults = {
    level: new Uint8Array(plant.scenarios),
    residual: new Uint8Array(plant.scenarios),
    sl: new Uint8Array(plant.scenarios),
    vector: new Uint8Array(plant.slots * FRS).fill(plant.floor),
    open: new Uint16Array(plant.slots),
    counts: new Uint32Array(2 * plant.isTolerable.length),
    openOfAsset: new Uint16Array(plant.assets),
    capability: new Int8Array(plant.slots * FRS).fill(127),
  };
  rateScenarios(plant, results);
  const { first, following } = chainScenarios(plant);
  const suc = plant.slots - 1;
  for (let slot = suc; slot >= 0; slot--) {
    const at = slot * FRS;
    for (let fr = 0; fr < FRS; fr++) results.vector[at + fr] = results.vector[plant.wide[slot]! * FRS + fr]!;
    for (let i = first[slot]!; i !== NOWHERE; i = following[i]!)
      for (let fr = 0; fr < FRS; fr++)
        if (plant.touches[i]! & (1 << fr) && results.sl[i]! > results.vector[at + fr]!)
          results.vector[at + fr] = results.sl[i]!;
    if (plant.assigned[at] !== NOWHERE)
      for (let fr = 0; fr < FRS; fr++) results.vector[at + fr] = plant.assigned[at + fr]!;
    countOpen(plant, slot, results);
  }
  rateComponents(plant, results);
  return results;
}
