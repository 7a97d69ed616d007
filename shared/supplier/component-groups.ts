import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey, type Product } from '#shared/model/product.ts';
import type { ProductName } from './supplier-return.ts';

/** Components that are answered for together: all assets of one product, or one asset that names none. */
export type ComponentGroup = {
  readonly key: string;
  /** Null for an asset that names no product. */
  readonly name: ProductName | null;
  /** What is known of the product; undefined while that is nothing. */
  readonly product: Product | undefined;
  readonly assets: readonly Asset[];
};

/** The key of an asset's group. */
function groupKey({ id, vendor, product, version }: Asset): string {
  const key = productKey(vendor, product, version);
  return key === null ? `asset:${id}` : `product:${key}`;
}

function productsByKey(products: Model['product']): Map<string, Product> {
  const byKey = new Map<string, Product>();
  for (const product of products.values()) {
    const key = productKey(product.vendor, product.name, product.version);
    if (key === null) continue;
    const known = byKey.get(`product:${key}`);
    if (!known || product.id < known.id) byKey.set(`product:${key}`, product);
  }
  return byKey;
}

const groupings = new WeakMap<Model['asset'], ReadonlyMap<string, readonly Asset[]>>();

/** The assets of each group; worked out once per state of the assets. */
function assetsByKey(assets: Model['asset']): ReadonlyMap<string, readonly Asset[]> {
  const known = groupings.get(assets);
  if (known) return known;
  const byKey = new Map<string, Asset[]>();
  for (const asset of assets.values()) {
    const key = groupKey(asset);
    const group = byKey.get(key);
    if (group) group.push(asset);
    else byKey.set(key, [asset]);
  }
  groupings.set(assets, byKey);
  return byKey;
}

function groupOf(key: string, assets: readonly Asset[], product: Product | undefined): ComponentGroup {
  const first = assets[0];
  const isProduct = key.startsWith('product:');
  const named = first && isProduct ? { vendor: first.vendor, name: first.product, version: first.version } : null;
  const name = product ? { vendor: product.vendor, name: product.name, version: product.version } : named;
  return { key, name, product, assets };
}

/** Puts the assets of a plant together by product, in the order in which they first occur; products without assets last. */
export function groupComponents({ asset, product }: Pick<Model, 'asset' | 'product'>): readonly ComponentGroup[] {
  const byKey = assetsByKey(asset);
  const products = productsByKey(product);
  const unused = [...products.keys()].filter((key) => !byKey.has(key));
  return [
    ...[...byKey].map(([key, assets]) => groupOf(key, assets, products.get(key))),
    ...unused.map((key) => groupOf(key, [], products.get(key))),
  ];
}
