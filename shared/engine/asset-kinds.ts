import type { AssetType } from '#shared/catalog/asset-type.ts';
import type { Asset } from '#shared/model/asset.ts';

/** A set of the kinds of asset that ZCR 3.2 to 3.6 keep apart from the others, one bit each. */
export type AssetKinds = number;
/** Belongs to the business, by its type's usual Purdue level 4 or 5 (ZCR 3.2). */
export const BUSINESS: AssetKinds = 1;
/** Carries a safety function, by its own mark or by its type (ZCR 3.3). */
export const SAFETY_RELATED: AssetKinds = 2;
/** Is connected for a time only (ZCR 3.4). */
export const TEMPORARY: AssetKinds = 4;
/** Communicates by radio (ZCR 3.5). */
export const WIRELESS: AssetKinds = 8;
/** Comes in over a network outside the SUC (ZCR 3.6). */
export const EXTERNAL: AssetKinds = 16;

const kindOfFlag: ReadonlyMap<string, AssetKinds> = new Map([
  ['safety', SAFETY_RELATED],
  ['transient', TEMPORARY],
  ['wireless', WIRELESS],
  ['external', EXTERNAL],
]);

/** The kinds that every asset of a type is of. */
export function kindsOfType({ flags, typicalPurdueLevel }: AssetType): AssetKinds {
  const isBusiness = typicalPurdueLevel === '4' || typicalPurdueLevel === '5';
  return flags.reduce((kinds, flag) => kinds | (kindOfFlag.get(flag) ?? 0), isBusiness ? BUSINESS : 0);
}

/** The kinds that an asset is of, by its type and its own marks. */
export function kindsOfAsset(asset: Asset, typeKinds: ReadonlyMap<string, AssetKinds>): AssetKinds {
  return (
    (typeKinds.get(asset.type) ?? 0) |
    (asset.isSafetyRelated ? SAFETY_RELATED : 0) |
    (asset.isTemporarilyConnected ? TEMPORARY : 0) |
    (asset.isWireless ? WIRELESS : 0)
  );
}
