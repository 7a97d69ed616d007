import type { Asset } from '#shared/model/asset.ts';
import { endZoneId, type Conduit, type ConduitEnd } from '#shared/model/conduit.ts';
import { isZoneOutside, purdueLevels, type Zone } from '#shared/model/zone.ts';
import { NETWORK, SAFETY_RELATED } from './asset-kinds.ts';
import { holdsAssets, type AssetTable } from './asset-table.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { NO_SLOT, slotOfZone, type Slot, type SlotIndex } from './slots.ts';

/** A set of what the partition rules ask of a zone, one bit each. */
export type ZoneTraits = number;
/** Lies outside the SUC, as a point outside does. */
export const OUTSIDE: ZoneTraits = 1;
/** Belongs to the business: of that kind, or at Purdue level 4 or 5. */
export const BUSINESS_ZONE: ZoneTraits = 2;
/** Is an industrial DMZ, or lies in one. */
export const DMZ: ZoneTraits = 4;
/** Ends remote access before it goes on. */
export const REMOTE_ACCESS: ZoneTraits = 8;
/** Is a safety zone, or holds safety-related assets only. */
export const SAFETY_ZONE: ZoneTraits = 16;

/** The place of a Purdue level from 0 upwards; -1 where a zone has none. */
export type LevelRank = number;
export const NO_LEVEL: LevelRank = -1;
export const DMZ_RANK: LevelRank = purdueLevels.indexOf('3.5');

/** How zones lie in each other and what conduits touch, by slot. */
export type PartitionTable = {
  readonly traits: Uint8Array;
  /** The Purdue level of each zone: its own, else the one that its kind implies, else that of the zone around it. */
  readonly levels: Int8Array;
  readonly parents: Int32Array;
  readonly hasSubzone: Uint8Array;
  /** Zones that a conduit ends in or passes through, and those around and inside them. */
  readonly isConnected: Uint8Array;
  readonly boundaryDevices: ReadonlySet<string>;
  /** The assets of each zone that can guard a boundary. */
  readonly gates: ReadonlyMap<Slot, readonly Asset[]>;
};

/** Goes once over zones, conduits and assets. */
export function tabulatePartition(
  zones: readonly Zone[],
  conduits: readonly Conduit[],
  { slots, assets, catalog }: { slots: SlotIndex; assets: AssetTable; catalog: CatalogIndex },
): PartitionTable {
  const parents = Int32Array.from(zones, ({ parentId }) => slotOfZone(parentId, slots));
  const hasSubzone = new Uint8Array(zones.length);
  for (const parent of parents) if (parent !== NO_SLOT) hasSubzone[parent] = 1;
  const table = { traits: new Uint8Array(zones.length), levels: new Int8Array(zones.length), parents };
  for (const slot of outerFirst(parents)) describe(table, slot, zones[slot]!, holdsSafetyOnly(slot, assets));
  return {
    ...table,
    hasSubzone,
    isConnected: connectedZones(conduits, parents, slots),
    boundaryDevices: new Set(conduits.flatMap(({ boundaryDeviceIds }) => boundaryDeviceIds)),
    gates: gatesOf(assets, slots, catalog),
  };
}

/** The slots of zones, each after the zone that it lies in. */
function outerFirst(parents: Int32Array): readonly Slot[] {
  const order: Slot[] = [];
  const isListed = new Uint8Array(parents.length);
  for (let slot = 0; slot < parents.length; slot++) {
    const chain: Slot[] = [];
    for (let at = slot; at !== NO_SLOT && isListed[at] === 0; at = parents[at]!) {
      isListed[at] = 1;
      chain.push(at);
    }
    order.push(...chain.reverse());
  }
  return order;
}

const impliedLevels: Partial<Record<Zone['kind'], NonNullable<Zone['purdueLevel']>>> = {
  dmz: '3.5',
  business: '4',
  external: 'external',
};

function describe(
  { traits, levels, parents }: Pick<PartitionTable, 'traits' | 'levels' | 'parents'>,
  slot: Slot,
  zone: Zone,
  isSafetyOnly: boolean,
): void {
  const { kind, purdueLevel } = zone;
  const parent = parents[slot]!;
  const stated = purdueLevel ?? impliedLevels[kind];
  levels[slot] =
    stated === undefined ? (parent === NO_SLOT ? NO_LEVEL : levels[parent]!) : purdueLevels.indexOf(stated);
  const isBusiness = kind === 'business' || stated === '4' || stated === '5';
  const isInDmz = parent !== NO_SLOT && (traits[parent]! & DMZ) !== 0;
  traits[slot] =
    (isZoneOutside(zone) ? OUTSIDE : 0) |
    (isBusiness ? BUSINESS_ZONE : 0) |
    (kind === 'dmz' || stated === '3.5' || isInDmz ? DMZ : 0) |
    (kind === 'remote-access' ? REMOTE_ACCESS : 0) |
    (kind === 'safety' || isSafetyOnly ? SAFETY_ZONE : 0);
}

function holdsSafetyOnly(slot: Slot, assets: AssetTable): boolean {
  return holdsAssets(slot, assets) && (assets.everyKind[slot]! & SAFETY_RELATED) !== 0;
}

function connectedZones(conduits: readonly Conduit[], parents: Int32Array, slots: SlotIndex): Uint8Array {
  const isTouched = new Uint8Array(parents.length);
  for (const { from, to, via } of conduits)
    for (const id of [endZoneId(from), endZoneId(to), ...via]) {
      const slot = slotOfZone(id, slots);
      if (slot !== NO_SLOT) isTouched[slot] = 1;
    }
  const isConnected = isTouched.slice();
  for (const slot of outerFirst(parents)) if (parents[slot] !== NO_SLOT) isTouched[slot]! |= isTouched[parents[slot]!]!;
  for (const slot of outerFirst(parents).toReversed())
    if (isConnected[slot] !== 0 && parents[slot] !== NO_SLOT) isConnected[parents[slot]!] = 1;
  return isConnected.map((one, slot) => one | isTouched[slot]!);
}

function gatesOf({ rows, kinds }: AssetTable, slots: SlotIndex, { gateTypes }: CatalogIndex) {
  const gates = new Map<Slot, Asset[]>();
  for (let row = 0; row < rows.length; row++) {
    if ((kinds[row]! & NETWORK) === 0 || !gateTypes.has(rows[row]!.type)) continue;
    const slot = slotOfZone(rows[row]!.zoneId, slots);
    const known = gates.get(slot);
    if (known) known.push(rows[row]!);
    else if (slot !== NO_SLOT) gates.set(slot, [rows[row]!]);
  }
  for (const [slot, rowsThere] of gates) gates.set(slot, [...sortedById(rowsThere)]);
  return gates;
}

/** What is said of where a conduit ends; a point outside the SUC is outside. */
export function traitsOfEnd(end: ConduitEnd, slots: SlotIndex, { traits }: PartitionTable): ZoneTraits {
  const slot = slotOfZone(endZoneId(end), slots);
  return typeof end === 'string' ? (traits[slot] ?? 0) : OUTSIDE;
}

/** Whether one zone is another one or lies in it, over any number of zones. */
export function liesIn(inner: Slot, outer: Slot, { parents }: PartitionTable): boolean {
  for (let at = inner, left = parents.length; at !== NO_SLOT && left >= 0; at = parents[at]!, left--)
    if (at === outer) return true;
  return false;
}
