import type { PartialVector } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isOpen, type RequirementTable } from './requirement-table.ts';
import type { Slot } from './slots.ts';

/** What a vector asks for: places in the catalog's order, and the ids there. */
export type Selection = { readonly places: readonly number[]; readonly ids: readonly string[] };

const selections = new WeakMap<CatalogIndex, Map<number, Selection>>();

/** The SR and RE that an SL-T asks for; the selection is made once per vector. */
export function selectionFor(vector: PartialVector, catalog: CatalogIndex): Selection {
  let known = selections.get(catalog);
  if (!known) selections.set(catalog, (known = new Map<number, Selection>()));
  const key = vectorKey(vector);
  let selection = known.get(key);
  if (!selection) {
    const places = requiredPlaces(vector, catalog);
    known.set(key, (selection = { places, ids: places.map((place) => catalog.requirements[place]!.id) }));
  }
  return selection;
}

/** Every SR and RE that a vector asks for: those with `minSL` ≤ the level of their FR, in the catalog's order. */
function requiredPlaces(vector: PartialVector, { requirements, requirementFrs }: CatalogIndex): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < requirements.length; place++) {
    const level = vector[requirementFrs[place]!];
    if (level !== null && level !== undefined && requirements[place]!.minSL <= level) places.push(place);
  }
  return places;
}

/** Gives the open requirements of zones and conduits: those that the SL-T asks for and that are not fulfilled. */
export type OpenRequirements = (vector: PartialVector, slot: Slot) => readonly string[];

/** Subjects with the same SL-T select the same requirements. */
export function openRequirementsFinder(table: RequirementTable, catalog: CatalogIndex): OpenRequirements {
  return (vector, slot) => {
    const { places, ids } = selectionFor(vector, catalog);
    if (!table.isAssessed[slot]) return ids;
    const open: string[] = [];
    for (let at = 0; at < places.length; at++) if (isOpen(table, slot, places[at]!)) open.push(ids[at]!);
    return open;
  };
}

const UNKNOWN_DIGIT = 5;

/** A number that is the same for the same vector only: its levels as digits to the base six. */
export function vectorKey(vector: PartialVector): number {
  let key = 0;
  for (const level of vector) key = key * (UNKNOWN_DIGIT + 1) + (level ?? UNKNOWN_DIGIT);
  return key;
}
