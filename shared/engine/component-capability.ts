import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey, type Product } from '#shared/model/product.ts';
import { foundationalRequirements, type SecurityLevel, type SlVector } from '#shared/model/security-level.ts';
import type { AssetAssessment, PartialVector } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import {
  categoriesOfAsset,
  categorySet,
  statesOf,
  type CategorySet,
  type ComponentStates,
  type ComponentTable,
} from './component-table.ts';
import { FULFILLED, NOT_ASSESSED } from './requirement-table.ts';

const FRS = foundationalRequirements.length;
const HIGHEST: SecurityLevel = 4;

export type Capability = NonNullable<AssetAssessment['slCapability']>;

/** Gives the SL-C of assets; what is the same for all assets of a product is worked out once. */
export type CapabilityFinder = (asset: Asset, row: number) => Capability | null;

/**
 * SL-C of an asset (IEC 62443-4-2): the vector that it states, else the one that its product's supplier states, else per
 * FR the highest level whose every component requirement of its categories is met. An FR of which nothing is answered is
 * unknown; null when all are.
 */
export function capabilityFinder(table: ComponentTable, catalog: CatalogIndex): CapabilityFinder {
  const declared = new Map<SlVector, Capability>();
  const answered = new Map<Product, Map<CategorySet, Capability | null>>();

  function stated(vector: SlVector, basis: 'asset' | 'product'): Capability {
    let known = declared.get(vector);
    if (known?.basis !== basis) declared.set(vector, (known = summarize(vector, basis)));
    return known;
  }
  function ofProduct(product: Product, categories: CategorySet): Capability | null {
    let known = answered.get(product);
    if (!known) answered.set(product, (known = new Map<CategorySet, Capability | null>()));
    let capability = known.get(categories);
    if (capability === undefined) {
      capability = metCapability(table.productStates.get(product) ?? null, categories, catalog);
      known.set(categories, capability);
    }
    return capability;
  }
  return (asset, row) => {
    if (asset.slCapability !== null) return stated(asset.slCapability, 'asset');
    const product = table.productOf[row];
    if (product && product.slCapability !== null) return stated(product.slCapability, 'product');
    const categories = table.categories[row]!;
    if (table.assetStates.has(asset.id)) return metCapability(statesOf(asset, product, table), categories, catalog);
    return product ? ofProduct(product, categories) : null;
  };
}

/** The components whose SL-C is stated while single requirements are answered as well, with both vectors. */
export function statedAndAnswered(
  model: Model,
  table: ComponentTable,
  catalog: CatalogIndex,
): readonly { readonly entity: Product | Asset; readonly stated: SlVector; readonly met: PartialVector }[] {
  const of = (entity: Product | Asset, states: ComponentStates, categories: CategorySet) => {
    const met = metCapability(states, categories, catalog);
    return entity.slCapability === null || met === null
      ? []
      : [{ entity, stated: entity.slCapability, met: met.vector }];
  };
  const assets = [...table.assetStates].flatMap(([id, states]) => {
    const asset = model.asset.get(id);
    if (!asset) return [];
    const product = table.byKey.get(productKey(asset.vendor, asset.product, asset.version) ?? '');
    return of(asset, states, categoriesOfAsset(asset, product, catalog));
  });
  const products = table.products.flatMap((product) =>
    of(product, table.productStates.get(product) ?? null, categorySet(product.componentCategories)),
  );
  return [...assets, ...products];
}

/** SL-C as the statuses of the component requirements give it; null where nothing is known or the component has no category. */
function metCapability(
  states: ComponentStates,
  categories: CategorySet,
  { componentRequirements, componentFrs, componentCategorySets }: CatalogIndex,
): Capability | null {
  if (states === null) return null;
  const levels: SecurityLevel[] = new Array<SecurityLevel>(FRS).fill(HIGHEST);
  let assessed = 0;
  for (let place = 0; place < states.length; place++) {
    if (!(componentCategorySets[place]! & categories)) continue;
    const fr = componentFrs[place]!;
    const state = states[place]!;
    if (state !== NOT_ASSESSED) assessed |= 1 << fr;
    const { minSL } = componentRequirements[place]!;
    if (state !== FULFILLED && minSL <= levels[fr]!) levels[fr] = (minSL - 1) as SecurityLevel;
  }
  if (assessed === 0) return null;
  return summarize(
    levels.map((level, fr) => (assessed & (1 << fr) ? level : null)),
    'requirements',
  );
}

function summarize(vector: PartialVector, basis: Capability['basis']): Capability {
  return { vector, level: lowestOf(vector), basis };
}

/** The lowest level of a vector; null while one is unknown. */
export function lowestOf(vector: PartialVector): SecurityLevel | null {
  let lowest: SecurityLevel | null = HIGHEST;
  for (const one of vector) lowest = one === null || lowest === null ? null : one < lowest ? one : lowest;
  return lowest;
}
