import type { Catalog } from '#shared/catalog/catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import { ALL_FRS, indexCatalog, reachOf } from '#shared/engine/catalog-index.ts';
import { isFulfilled } from '#shared/engine/requirement-table.ts';
import { componentArrays, type ComponentArrays } from './component-arrays.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { vectorOf, type SlTarget } from '#shared/model/security-level.ts';
import type { Subject } from '#shared/model/subject.ts';

export const FRS = 7;
export const MET = 2;
/** A place of a scale that is not known, or a subject that is not there. */
export const NOWHERE = -1;

/** A plant with everything looked up already, as bare numbers; the last of the slots is the SUC. */
export type PlantArrays = ComponentArrays & {
  readonly scenarios: number;
  readonly slots: number;
  readonly categories: number;
  readonly requirements: number;
  readonly likelihoodValues: Float64Array;
  readonly consequenceValues: Float64Array;
  readonly bandMinima: Float64Array;
  readonly bandLevels: Uint8Array;
  readonly isTolerable: Uint8Array;
  readonly slByLevel: Uint8Array;
  readonly floor: number;
  /** Per slot: the SUC's, or itself for a zone outside the SUC. */
  readonly wide: Int32Array;
  readonly slot: Int32Array;
  readonly likelihood: Int8Array;
  readonly consequences: Int8Array;
  readonly residualLikelihood: Int8Array;
  readonly residualConsequence: Int8Array;
  readonly touches: Uint8Array;
  readonly assigned: Int8Array;
  readonly requirementFr: Uint8Array;
  readonly requirementSl: Uint8Array;
  readonly states: Uint8Array;
};

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const places = (rows: readonly { id: string }[]) => new Map(rows.map(({ id }, at) => [id, at]));

function slotFinder(model: Model): {
  find: (subject: Subject) => number;
  zoneOf: (id: string | null) => number;
  count: number;
} {
  const zones = places([...model.zone.values()].sort(byId));
  const conduits = places([...model.conduit.values()].sort(byId));
  const suc = zones.size + conduits.size;
  const zoneOf = (id: string | null) => zones.get(id ?? '') ?? NOWHERE;
  const find = (subject: Subject) => {
    if (subject.kind === 'suc') return suc;
    if (subject.kind === 'zone') return zoneOf(subject.id);
    if (subject.kind === 'conduit') return zones.size + (conduits.get(subject.id) ?? NOWHERE);
    return zoneOf(model.asset.get(subject.id)?.zoneId ?? null);
  };
  return { find, zoneOf, count: suc + 1 };
}

function wideSlots(model: Model, slots: number): Int32Array {
  const wide = new Int32Array(slots).fill(slots - 1);
  const zones = [...model.zone.values()].sort(byId);
  zones.forEach(({ inScope }, slot) => {
    if (!inScope) wide[slot] = slot;
  });
  return wide;
}

function assignedLevels(model: Model, slots: number): Int8Array {
  const rows: { slTarget: SlTarget | null }[] = [
    ...[...model.zone.values()].sort(byId),
    ...[...model.conduit.values()].sort(byId),
  ];
  const levels = new Int8Array(slots * FRS).fill(NOWHERE);
  rows.forEach(({ slTarget }, slot) => {
    if (slTarget) levels.set(vectorOf(slTarget), slot * FRS);
  });
  return levels;
}

function requirementArrays(model: Model, catalog: Catalog, find: (subject: Subject) => number, slots: number) {
  const index = indexCatalog(catalog);
  const width = catalog.requirements.length;
  const states = new Uint8Array(slots * width);
  for (const row of model.requirementStatus.values()) {
    const place = index.requirementPlaces.get(row.requirementId);
    if (place !== undefined && row.subject.kind !== 'asset')
      states[find(row.subject) * width + place] = isFulfilled(row) ? MET : 1;
  }
  const requirementSl = Uint8Array.from(catalog.requirements, (requirement) => requirement.minSL);
  return { requirements: width, requirementFr: Uint8Array.from(index.requirementFrs), requirementSl, states };
}

function policyArrays(model: Model) {
  const { likelihoodLevels, consequenceLevels, riskLevels, matrix, slTarget } = policyOf(model);
  if (matrix.kind !== 'product') throw new Error('the benched plant has a product matrix');
  const bands = [...matrix.bands].sort((a, b) => a.min - b.min);
  const riskPlaces = places(riskLevels);
  return {
    likelihoodValues: Float64Array.from(likelihoodLevels, ({ value }, at) => value ?? at + 1),
    consequenceValues: Float64Array.from(consequenceLevels, ({ value }, at) => value ?? at + 1),
    bandMinima: Float64Array.from(bands, ({ min }) => min),
    bandLevels: Uint8Array.from(bands, ({ riskLevel }) => riskPlaces.get(riskLevel) ?? 0),
    isTolerable: Uint8Array.from(riskLevels, ({ tolerable }) => Number(tolerable)),
    slByLevel: Uint8Array.from(riskLevels, ({ id }) => slTarget?.byRiskLevel[id] ?? 0),
    floor: slTarget?.floor ?? 0,
  };
}

/** The plant as bare arrays. Look-ups and residual values are done here, so that the loops are as lean as can be. */
export function plantArrays(model: Model, catalog: Catalog): PlantArrays {
  const index = indexCatalog(catalog);
  const { likelihoodLevels, consequenceLevels, consequenceCategories } = policyOf(model);
  const likelihoodPlaces = places(likelihoodLevels);
  const consequencePlaces = places(consequenceLevels);
  const placeOf = (map: ReadonlyMap<string, number>, id: string | null | undefined) => map.get(id ?? '') ?? NOWHERE;
  const { find, zoneOf, count: slots } = slotFinder(model);
  const scenarios = [...model.scenario.values()].sort(byId);
  const residuals = assess(model, catalog).scenarios.map(({ residual }) => residual);
  return {
    scenarios: scenarios.length,
    slots,
    categories: consequenceCategories.length,
    ...policyArrays(model),
    ...requirementArrays(model, catalog, find, slots),
    ...componentArrays(model, catalog, zoneOf),
    wide: wideSlots(model, slots),
    assigned: assignedLevels(model, slots),
    slot: Int32Array.from(scenarios, ({ subject }) => find(subject)),
    likelihood: Int8Array.from(scenarios, ({ likelihood }) => placeOf(likelihoodPlaces, likelihood)),
    consequences: Int8Array.from(
      scenarios.flatMap(({ consequences }) =>
        consequenceCategories.map(({ id }) => placeOf(consequencePlaces, consequences[id])),
      ),
    ),
    residualLikelihood: Int8Array.from(residuals, ({ likelihood }) => placeOf(likelihoodPlaces, likelihood)),
    residualConsequence: Int8Array.from(residuals, ({ consequence }) => placeOf(consequencePlaces, consequence)),
    touches: Uint8Array.from(scenarios, ({ techniqueIds }) => reachOf(techniqueIds, index) & ALL_FRS),
  };
}
