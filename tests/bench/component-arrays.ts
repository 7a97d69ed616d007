import type { Catalog } from '#shared/catalog/catalog.ts';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { statesOf, tabulateComponents } from '#shared/engine/component-table.ts';
import type { Model } from '#shared/model/model.ts';

/** Nothing is answered. */
const UNANSWERED = -1;

/** The components of a plant as bare numbers. */
export type ComponentArrays = {
  readonly assets: number;
  readonly components: number;
  readonly assetSlot: Int32Array;
  readonly assetCategories: Uint8Array;
  /** Where the states of an asset begin in `componentStates`; assets of a product share them. −1 where nothing is answered. */
  readonly assetStates: Int32Array;
  readonly componentStates: Uint8Array;
  /** SL-C as the asset states it, per FR; −1 where it states none. */
  readonly assetVector: Int8Array;
  readonly componentFr: Uint8Array;
  readonly componentSl: Uint8Array;
  readonly componentCategories: Uint8Array;
};

/** The components as bare arrays; look-ups of products and statuses are done here. */
export function componentArrays(
  model: Model,
  catalog: Catalog,
  slotOf: (zoneId: string | null) => number,
): ComponentArrays {
  const index = indexCatalog(catalog);
  const assets = [...model.asset.values()];
  const table = tabulateComponents(model, assets, index, new Map());
  const width = index.componentRequirements.length;
  const rows: Uint8Array[] = [];
  const places = new Map<Uint8Array, number>();
  const placeOf = (states: Uint8Array | null): number => {
    if (states === null) return UNANSWERED;
    let place = places.get(states);
    if (place === undefined) places.set(states, (place = rows.push(states) * width - width));
    return place;
  };
  const assetStates = Int32Array.from(assets, (asset, row) => placeOf(statesOf(asset, table.productOf[row], table)));
  return {
    assets: assets.length,
    components: width,
    assetSlot: Int32Array.from(assets, ({ zoneId }) => slotOf(zoneId)),
    assetCategories: table.categories,
    assetStates,
    componentStates: Uint8Array.from(rows.flatMap((row) => [...row])),
    assetVector: Int8Array.from(
      assets.flatMap(({ slCapability }) => slCapability ?? new Array<number>(7).fill(UNANSWERED)),
    ),
    componentFr: Uint8Array.from(index.componentFrs),
    componentSl: Uint8Array.from(index.componentRequirements, ({ minSL }) => minSL),
    componentCategories: Uint8Array.from(index.componentCategorySets),
  };
}
