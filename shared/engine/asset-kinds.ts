import type { AssetType } from '#shared/catalog/asset-type.ts';
import type { Asset } from '#shared/model/asset.ts';

/** A set of what the partition rules (ZCR 3.2 to 3.6) ask of an asset, one bit each. */
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
/** Carries the network of whatever zone it stands in. */
export const NETWORK: AssetKinds = 32;
/** Controls or watches the process, whatever zone it stands in. */
export const CONTROL: AssetKinds = 64;
/** Stands in offices as well as in the plant: printers, cameras, uninterruptible power supplies. */
export const COMMON: AssetKinds = 128;

const kindOfFlag: ReadonlyMap<string, AssetKinds> = new Map([
  ['safety', SAFETY_RELATED],
  ['transient', TEMPORARY],
  ['wireless', WIRELESS],
  ['external', EXTERNAL],
]);

const kindOfGroup: ReadonlyMap<string, AssetKinds> = new Map([
  ['control', CONTROL],
  ['safety', CONTROL],
  ['field', CONTROL],
  ['supervisory', CONTROL],
  ['network', NETWORK],
  ['it', COMMON],
  ['external', COMMON],
  ['transient', COMMON],
]);

/** The kinds that every asset of a type is of. */
export function kindsOfType({ group, flags, typicalPurdueLevel }: AssetType): AssetKinds {
  const isBusiness = typicalPurdueLevel === '4' || typicalPurdueLevel === '5';
  const byGroup = isBusiness ? BUSINESS : (kindOfGroup.get(group) ?? 0);
  return flags.reduce((kinds, flag) => kinds | (kindOfFlag.get(flag) ?? 0), byGroup);
}

/** The kinds that an asset is of, by its type and its own marks. */
export function kindsOfAsset(asset: Asset, typeKinds: ReadonlyMap<string, AssetKinds>): AssetKinds {
  return (
    (typeKinds.get(asset.type) ?? 0) |
    (asset.isSafetyRelated ? SAFETY_RELATED | CONTROL : 0) |
    (asset.isTemporarilyConnected ? TEMPORARY : 0) |
    (asset.isWireless ? WIRELESS : 0)
  );
}
