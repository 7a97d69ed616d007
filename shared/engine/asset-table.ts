import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';
import { kindsOfAsset, type AssetKinds } from './asset-kinds.ts';
import type { AssessedCapability } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { capabilityFinder, lowestOf, type Capability } from './component-capability.ts';
import { tabulateComponents, type ComponentTable } from './component-table.ts';
import { sortedById } from './order.ts';
import type { StatusNotes } from './status-notes.ts';
import { NO_SLOT, slotOfConduit, slotOfZone, type Slot, type SlotIndex } from './slots.ts';

const FRS = foundationalRequirements.length;
const NO_CAPABILITY = 127;
const END = -1;

/** What the assets of each zone and conduit add up to. Chains: `first` per slot, `next` two entries per asset. */
export type AssetTable = {
  readonly rows: readonly Asset[];
  /** The kinds of each row's asset. */
  readonly kinds: Uint8Array;
  /** The assets that name neither a zone nor a conduit, or have no name. */
  readonly unsettled: Asset[];
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly anyKind: Uint8Array;
  readonly everyKind: Uint8Array;
  readonly components: ComponentTable;
  /** SL-C of each row's asset. */
  readonly capabilities: (Capability | null)[];
  readonly capability: Int8Array;
  /** Per slot: how many components there have an SL-C that is not, or not wholly, known. */
  readonly unknown: Int32Array;
  /** Per slot: how many assets there have no component category, so that no component requirement is asked of them. */
  readonly uncategorized: Int32Array;
};

/** Goes once over the assets; one that names both a zone and a conduit counts in both. */
export function tabulateAssets(model: Model, slots: SlotIndex, catalog: CatalogIndex, notes: StatusNotes): AssetTable {
  const rows = [...model.asset.values()];
  const components = tabulateComponents(model, rows, catalog, notes);
  const capabilityOfRow = capabilityFinder(components, catalog);
  const table: AssetTable = {
    rows,
    kinds: new Uint8Array(rows.length),
    unsettled: [],
    first: new Int32Array(slots.count).fill(END),
    next: new Int32Array(rows.length * 2),
    anyKind: new Uint8Array(slots.count),
    everyKind: new Uint8Array(slots.count).fill(0xff),
    components,
    capabilities: [],
    capability: new Int8Array(slots.count * FRS).fill(NO_CAPABILITY),
    unknown: new Int32Array(slots.count),
    uncategorized: new Int32Array(slots.count),
  };
  let zoneSlot = NO_SLOT;
  let previous: string | null = null;
  for (let row = 0; row < rows.length; row++) {
    const asset = rows[row]!;
    // Assets of one zone mostly stand together, which saves the look-up.
    if (asset.zoneId !== previous) zoneSlot = slotOfZone(asset.zoneId, slots);
    previous = asset.zoneId;
    table.kinds[row] = kindsOfAsset(asset, catalog.typeKinds);
    table.capabilities.push(capabilityOfRow(asset, row));
    const isComponent = catalog.typeCategories.get(asset.type) !== 0;
    if (isUnsettled(asset)) table.unsettled.push(asset);
    add(table, zoneSlot, row * 2, isComponent);
    add(table, slotOfConduit(asset.conduitId, slots), row * 2 + 1, isComponent);
  }
  return table;
}

function isUnsettled({ name, zoneId, conduitId }: Asset): boolean {
  return (zoneId === null && conduitId === null) || name === '' || name.trim() === '';
}

/** Chains a row's asset to a slot; of every row there are two entries. */
function add(table: AssetTable, slot: Slot, entry: number, isComponent: boolean): void {
  if (slot === NO_SLOT) return;
  const kinds = table.kinds[entry >> 1]!;
  table.next[entry] = table.first[slot]!;
  table.first[slot] = entry;
  table.anyKind[slot]! |= kinds;
  table.everyKind[slot]! &= kinds;
  const known = table.capabilities[entry >> 1] ?? null;
  let isKnown = known !== null;
  for (let fr = 0, at = slot * FRS; known !== null && fr < FRS; fr++, at++) {
    const level = known.vector[fr] ?? null;
    if (level === null) isKnown = false;
    else if (level < table.capability[at]!) table.capability[at] = level;
  }
  if (!isKnown && isComponent) table.unknown[slot]!++;
  if (isComponent && table.components.categories[entry >> 1] === 0) table.uncategorized[slot]!++;
}

/** SL-C of a zone or conduit: per FR the lowest over its assets of which it is known; null when it is of none. */
export function capabilityOf(slot: Slot, { capability, unknown }: AssetTable): AssessedCapability | null {
  const vector: (SecurityLevel | null)[] = [];
  let isKnown = false;
  for (let at = slot * FRS; at < (slot + 1) * FRS; at++) {
    const level = capability[at]!;
    vector.push(level === NO_CAPABILITY ? null : (level as SecurityLevel));
    isKnown ||= level !== NO_CAPABILITY;
  }
  return isKnown ? { vector, level: lowestOf(vector), unknownAssets: unknown[slot]! } : null;
}

/** Whether anything stands in a zone or on a conduit. */
export function holdsAssets(slot: Slot, { first }: AssetTable): boolean {
  return first[slot] !== END;
}

/** Whether a zone or conduit holds assets of the kind beside others that are not of it (ZCR 3.2 to 3.6). */
export function isMixed(slot: Slot, kind: AssetKinds, { anyKind, everyKind }: AssetTable): boolean {
  return (anyKind[slot]! & kind) !== 0 && (everyKind[slot]! & kind) === 0;
}

/** Assets that do not belong where they stand, by id, and how many others stand there. */
export type Mixture = { readonly odd: readonly Asset[]; readonly others: number };

/** What a rule takes an asset for; null where the rule has no opinion of it. */
export type Sorter = (kinds: AssetKinds, asset: Asset) => 'odd' | 'other' | null;

/** The assets of a zone or conduit as a rule sorts them. */
export function sortAssets(slot: Slot, { rows, kinds, first, next }: AssetTable, sorter: Sorter): Mixture {
  const odd: Asset[] = [];
  let others = 0;
  for (let entry = first[slot]!; entry !== END; entry = next[entry]!) {
    const sort = sorter(kinds[entry >> 1]!, rows[entry >> 1]!);
    if (sort === 'odd') odd.push(rows[entry >> 1]!);
    else if (sort === 'other') others++;
  }
  return { odd: sortedById(odd), others };
}
