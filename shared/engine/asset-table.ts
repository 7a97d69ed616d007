import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';
import { kindsOfAsset, type AssetKinds } from './asset-kinds.ts';
import type { PartialVector } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { NO_SLOT, slotOfConduit, slotOfZone, type Slot, type SlotIndex } from './slots.ts';

const FRS = foundationalRequirements.length;
const NO_CAPABILITY = 127;
const END = -1;

/** What the assets of each zone and conduit add up to. Chains: `first` per slot, `next` two entries per asset. */
export type AssetTable = {
  readonly rows: readonly Asset[];
  /** The kinds of each row's asset. */
  readonly kinds: Uint8Array;
  /** The assets that name neither a zone nor a conduit. */
  readonly unplaced: Asset[];
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly anyKind: Uint8Array;
  readonly everyKind: Uint8Array;
  readonly capability: Int8Array;
};

/** Goes once over the assets; one that names both a zone and a conduit counts in both. */
export function tabulateAssets(model: Model, slots: SlotIndex, { typeKinds }: CatalogIndex): AssetTable {
  const rows = [...model.asset.values()];
  const table: AssetTable = {
    rows,
    kinds: new Uint8Array(rows.length),
    unplaced: [],
    first: new Int32Array(slots.count).fill(END),
    next: new Int32Array(rows.length * 2),
    anyKind: new Uint8Array(slots.count),
    everyKind: new Uint8Array(slots.count).fill(0xff),
    capability: new Int8Array(slots.count * FRS).fill(NO_CAPABILITY),
  };
  let zoneSlot = NO_SLOT;
  let previous: string | null = null;
  for (let row = 0; row < rows.length; row++) {
    const asset = rows[row]!;
    // Assets of one zone mostly stand together, which saves the look-up.
    if (asset.zoneId !== previous) zoneSlot = slotOfZone(asset.zoneId, slots);
    previous = asset.zoneId;
    const kinds = kindsOfAsset(asset, typeKinds);
    table.kinds[row] = kinds;
    if (asset.zoneId === null && asset.conduitId === null) table.unplaced.push(asset);
    add(table, zoneSlot, row * 2, kinds, asset);
    add(table, slotOfConduit(asset.conduitId, slots), row * 2 + 1, kinds, asset);
  }
  return table;
}

function add(table: AssetTable, slot: Slot, entry: number, kinds: AssetKinds, { slCapability }: Asset): void {
  if (slot === NO_SLOT) return;
  table.next[entry] = table.first[slot]!;
  table.first[slot] = entry;
  table.anyKind[slot]! |= kinds;
  table.everyKind[slot]! &= kinds;
  if (slCapability === null) return;
  const { capability } = table;
  for (let fr = 0, at = slot * FRS; fr < FRS; fr++, at++)
    if (slCapability[fr]! < capability[at]!) capability[at] = slCapability[fr]!;
}

/** SL-C of a zone or conduit: per FR the lowest over its assets that state a vector; null when none does. */
export function capabilityOf(slot: Slot, { capability }: AssetTable): { readonly vector: PartialVector } | null {
  const at = slot * FRS;
  if (capability[at] === NO_CAPABILITY) return null;
  return { vector: [...capability.subarray(at, at + FRS)] as SecurityLevel[] };
}

/** Whether a zone or conduit holds assets of the kind beside others that are not of it (ZCR 3.2 to 3.6). */
export function isMixed(slot: Slot, kind: AssetKinds, { anyKind, everyKind }: AssetTable): boolean {
  return (anyKind[slot]! & kind) !== 0 && (everyKind[slot]! & kind) === 0;
}

/** The assets of a zone or conduit that are of the kind, by id, and how many others it holds. */
export function assetsOfKind(
  slot: Slot,
  kind: AssetKinds,
  { rows, kinds, first, next }: AssetTable,
): { readonly ofKind: readonly Asset[]; readonly others: number } {
  const ofKind: Asset[] = [];
  let others = 0;
  for (let entry = first[slot]!; entry !== END; entry = next[entry]!)
    if (kinds[entry >> 1]! & kind) ofKind.push(rows[entry >> 1]!);
    else others++;
  return { ofKind: sortedById(ofKind), others };
}
