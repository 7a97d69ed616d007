import { catalogStore } from '#renderer/state/catalog-store.ts';
import { makeAssetWords, type AssetWords } from '#shared/catalog/asset-words.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { currentModel } from './current.ts';

const made = new WeakMap<Catalog['assetTypes'], AssetWords>();

/** What recognises types of assets in words, those of the plant's own types included; null until the catalog is read. */
export function assetWords(): AssetWords | null {
  const builtIn = catalogStore.getState().catalog;
  if (!builtIn) return null;
  const { assetTypes } = catalogOf(builtIn, currentModel()).catalog;
  let words = made.get(assetTypes);
  if (!words) made.set(assetTypes, (words = makeAssetWords(assetTypes)));
  return words;
}
