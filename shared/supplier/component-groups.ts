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
export function groupKey({ id, vendor, product, version }: Asset): string {
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

/** Puts the assets of a plant together by product, in the order in which they first occur; products without assets last. */
export function groupComponents({ asset, product }: Pick<Model, 'asset' | 'product'>): readonly ComponentGroup[] {
  const byKey = new Map<string, Asset[]>();
  for (const one of asset.values()) {
    const key = groupKey(one);
    const group = byKey.get(key);
    if (group) group.push(one);
    else byKey.set(key, [one]);
  }
  const products = productsByKey(product);
  for (const key of products.keys()) if (!byKey.has(key)) byKey.set(key, []);
  return [...byKey].map(([key, assets]) => {
    const known = products.get(key);
    const first = assets[0];
    const isProduct = key.startsWith('product:');
    const name =
      known ?? (first && isProduct ? { vendor: first.vendor, name: first.product, version: first.version } : null);
    return {
      key,
      name: name && { vendor: name.vendor, name: name.name, version: name.version },
      product: known,
      assets,
    };
  });
}
