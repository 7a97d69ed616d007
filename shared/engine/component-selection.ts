import type { PartialVector } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { CategorySet, ComponentStates } from './component-table.ts';
import { FULFILLED } from './requirement-table.ts';
import { vectorKey } from './requirements.ts';

/** Component requirements by their places in the catalog's order, and their ids. */
export type ComponentSelection = { readonly places: readonly number[]; readonly ids: readonly string[] };

const selections = new WeakMap<CatalogIndex, Map<number, ComponentSelection>>();

/**
 * The component requirements that a zone's or conduit's SL-T asks of components of some categories (IEC 62443-4-2): those
 * with `minSL` ≤ the level of their FR. Made once per catalog, vector and categories, so that equal ones are the same.
 */
export function selectComponentRequirements(
  vector: PartialVector,
  categories: CategorySet,
  catalog: CatalogIndex,
): ComponentSelection {
  let known = selections.get(catalog);
  if (!known) selections.set(catalog, (known = new Map<number, ComponentSelection>()));
  const key = vectorKey(vector) * 16 + categories;
  let selection = known.get(key);
  if (!selection) known.set(key, (selection = select(vector, categories, catalog)));
  return selection;
}

function select(vector: PartialVector, categories: CategorySet, catalog: CatalogIndex): ComponentSelection {
  const { componentRequirements, componentFrs, componentCategorySets } = catalog;
  const places: number[] = [];
  componentRequirements.forEach(({ minSL }, place) => {
    const level = vector[componentFrs[place]!];
    const isAsked = level !== null && level !== undefined && minSL <= level;
    if (isAsked && componentCategorySets[place]! & categories) places.push(place);
  });
  return { places, ids: places.map((place) => componentRequirements[place]!.id) };
}

/** The ids of a selection that are not met; the selection's own list where nothing is known. */
export function openOf({ places, ids }: ComponentSelection, states: ComponentStates): readonly string[] {
  return states === null ? ids : ids.filter((_, at) => states[places[at]!] !== FULFILLED);
}
