import { componentCategories, type Asset, type ComponentCategory } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey, type Product } from '#shared/model/product.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { FULFILLED, isFulfilled, NOT_ASSESSED, OPEN, stateOf } from './requirement-table.ts';
import { noteStatus, type StatusNotes } from './status-notes.ts';

/** A set of component categories: bit n stands for the n-th of `componentCategories`. */
export type CategorySet = number;

/** How far a component meets each component requirement, by the catalog's order; null where nobody said anything. */
export type ComponentStates = Uint8Array | null;

/** What is known of the components of a plant; rows are those of the asset table. */
export type ComponentTable = {
  readonly products: readonly Product[];
  /** The product that counts for each key of `productKey`: the first by id. */
  readonly byKey: ReadonlyMap<string, Product>;
  /** The product of each asset; undefined where none is described. */
  readonly productOf: readonly (Product | undefined)[];
  readonly categories: Uint8Array;
  /** What the assets themselves are said to meet, which wins over what their product does. */
  readonly assetStates: ReadonlyMap<string, Uint8Array>;
  readonly productStates: ReadonlyMap<Product, Uint8Array>;
};

/** The set of some categories. */
export function categorySet(categories: readonly ComponentCategory[]): CategorySet {
  return categories.reduce((set, category) => set | (1 << componentCategories.indexOf(category)), 0);
}

/** The categories of a set, in the order of IEC 62443-4-2. */
export function categoriesOf(set: CategorySet): readonly ComponentCategory[] {
  return componentCategories.filter((_, place) => set & (1 << place));
}

/** Looks up product, categories and statuses of every asset. */
export function tabulateComponents(
  model: Model,
  assets: readonly Asset[],
  catalog: CatalogIndex,
  notes: StatusNotes,
): ComponentTable {
  const products = sortedById(model.product.values());
  const byKey = new Map<string, Product>();
  for (const product of products) {
    const key = productKey(product.vendor, product.name, product.version);
    if (key !== null && !byKey.has(key)) byKey.set(key, product);
  }
  const productOf = byKey.size === 0 ? [] : assets.map(productFinder(byKey));
  const categories = new Uint8Array(assets.length);
  assets.forEach((asset, row) => (categories[row] = categoriesOfAsset(asset, productOf[row], catalog)));
  const productStates = new Map<Product, Uint8Array>();
  for (const product of products) {
    const states = answeredStates(product, catalog);
    if (states !== null) productStates.set(product, states);
  }
  return { products, byKey, productOf, categories, assetStates: statesOfAssets(model, catalog, notes), productStates };
}

/** Finds the product of assets; texts that come again, as those of most assets do, are made into a key once. */
function productFinder(byKey: ReadonlyMap<string, Product>): (asset: Asset) => Product | undefined {
  type ByVersion = Map<string, Product | undefined>;
  const known = new Map<string, Map<string, ByVersion>>();
  return ({ vendor, product, version }) => {
    if (product === '') return undefined;
    let byVendor = known.get(product);
    if (!byVendor) known.set(product, (byVendor = new Map<string, ByVersion>()));
    let byVersion = byVendor.get(vendor);
    if (!byVersion) byVendor.set(vendor, (byVersion = new Map<string, Product | undefined>()));
    if (!byVersion.has(version)) byVersion.set(version, byKey.get(productKey(vendor, product, version) ?? ''));
    return byVersion.get(version);
  };
}

/** A product says which kinds of component it is; else the asset does, else its type. */
export function categoriesOfAsset(
  { componentCategory, type }: Pick<Asset, 'componentCategory' | 'type'>,
  product: Product | undefined,
  { typeCategories }: CatalogIndex,
): CategorySet {
  if (product && product.componentCategories.length > 0) return categorySet(product.componentCategories);
  return componentCategory === null ? (typeCategories.get(type) ?? 0) : categorySet([componentCategory]);
}

function answeredStates(
  { answers }: Product,
  { componentPlaces, componentRequirements }: CatalogIndex,
): ComponentStates {
  let states: ComponentStates = null;
  for (const [id, answer] of Object.entries(answers)) {
    const place = componentPlaces.get(id);
    if (place === undefined) continue;
    states ??= new Uint8Array(componentRequirements.length);
    states[place] = isFulfilled(answer) ? FULFILLED : OPEN;
  }
  return states;
}

/** The statuses of component requirements by asset id. */
function statesOfAssets(model: Model, catalog: CatalogIndex, notes: StatusNotes): ReadonlyMap<string, Uint8Array> {
  const { componentPlaces, componentRequirements: rows } = catalog;
  const byAsset = new Map<string, Uint8Array>();
  let states: Uint8Array | undefined;
  let previous = '';
  let next = 0;
  model.requirementStatus.forEach((row) => {
    const { subject, requirementId } = row;
    if (subject.kind !== 'asset') return;
    // Rows of one asset mostly stand together, and in the catalog's order, which saves the look-ups.
    const place = rows[next]?.id === requirementId ? next : componentPlaces.get(requirementId);
    if (place === undefined) return noteStatus(notes, row, 'ignored');
    next = place + 1;
    if (!states || subject.id !== previous) {
      states = byAsset.get(subject.id);
      if (!states) byAsset.set(subject.id, (states = new Uint8Array(rows.length)));
      previous = subject.id;
    }
    const state = stateOf(row, notes);
    if (states[place] === NOT_ASSESSED || state < states[place]!) states[place] = state;
  });
  return byAsset;
}

/** What is known of an asset: its own statuses over its product's answers. */
export function statesOf(asset: Asset, product: Product | undefined, table: ComponentTable): ComponentStates {
  const own = table.assetStates.get(asset.id);
  const answered = product && table.productStates.get(product);
  if (!own || !answered) return own ?? answered ?? null;
  const states = own.slice();
  for (let place = 0; place < states.length; place++)
    if (states[place] === NOT_ASSESSED) states[place] = answered[place]!;
  return states;
}
