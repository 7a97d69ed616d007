import type { Asset } from '#shared/model/asset.ts';
import type { CatalogIndex } from './catalog-index.ts';

/** Whether an asset is of a kind that ZCR 3.2 to 3.6 keep apart from the others. */
export type AssetKind = (asset: Asset, catalog: CatalogIndex) => boolean;

const hasFlag =
  (flag: string): AssetKind =>
  (asset, { typeFlags }) =>
    typeFlags.get(asset.type)?.has(flag) ?? false;

/** Carries a safety function, by its own mark or by its type (ZCR 3.3). */
export const isSafetyRelated: AssetKind = (asset, catalog) =>
  asset.isSafetyRelated || hasFlag('safety')(asset, catalog);
/** Is connected for a time only (ZCR 3.4). */
export const isTemporarilyConnected: AssetKind = (asset, catalog) =>
  asset.isTemporarilyConnected || hasFlag('transient')(asset, catalog);
/** Communicates by radio (ZCR 3.5). */
export const isWireless: AssetKind = (asset, catalog) => asset.isWireless || hasFlag('wireless')(asset, catalog);
/** Comes in over a network outside the SUC (ZCR 3.6). */
export const isExternallyConnected: AssetKind = hasFlag('external');

/** The assets of the kind where they share a zone with others; empty where they have it for themselves. */
export function mixedIn(assets: readonly Asset[], kind: AssetKind, catalog: CatalogIndex): readonly Asset[] {
  const ofKind = assets.filter((asset) => kind(asset, catalog));
  return ofKind.length === assets.length ? [] : ofKind;
}
