import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Zone } from '#shared/model/zone.ts';

/** A place in a table with one row per zone, then one per conduit, then one for the whole SUC. */
export type Slot = number;
/** Of what is not there. */
export const NO_SLOT: Slot = -1;

/** Which slot each zone and conduit has. */
export type SlotIndex = {
  readonly count: number;
  readonly suc: Slot;
  readonly zones: ReadonlyMap<string, Slot>;
  readonly conduits: ReadonlyMap<string, Slot>;
  /** Per slot: the slot of what is said of the whole SUC, or the slot itself for a zone outside the SUC. */
  readonly wide: Int32Array;
};

/** Gives each zone and conduit its slot, in the order given. */
export function indexSlots(zoneRows: readonly Zone[], conduitRows: readonly Conduit[]): SlotIndex {
  const zones = new Map<string, Slot>();
  for (const { id } of zoneRows) zones.set(id, zones.size);
  const conduits = new Map<string, Slot>();
  for (const { id } of conduitRows) conduits.set(id, zones.size + conduits.size);
  const suc = zones.size + conduits.size;
  const wide = new Int32Array(suc + 1).fill(suc);
  for (const [slot, { inScope }] of zoneRows.entries()) if (!inScope) wide[slot] = slot;
  return { count: suc + 1, suc, zones, conduits, wide };
}

/** The slot of a zone's id. */
export function slotOfZone(id: string | null, { zones }: SlotIndex): Slot {
  return id === null ? NO_SLOT : (zones.get(id) ?? NO_SLOT);
}

/** The slot of a conduit's id. */
export function slotOfConduit(id: string | null, { conduits }: SlotIndex): Slot {
  return id === null ? NO_SLOT : (conduits.get(id) ?? NO_SLOT);
}

/** The zone's (or the SUC's) slot that something said of the subject belongs to; an asset stands for the zone that holds it. */
export function zoneSlotOf(subject: Subject, asset: Asset | undefined, slots: SlotIndex): Slot {
  switch (subject.kind) {
    case 'suc':
      return slots.suc;
    case 'zone':
      return slotOfZone(subject.id, slots);
    case 'conduit':
      return NO_SLOT;
    case 'asset':
      return slotOfZone(asset?.zoneId ?? null, slots);
  }
}

/** The conduit's slot that something said of the subject belongs to; an asset stands for the conduit that it sits on. */
export function conduitSlotOf(subject: Subject, asset: Asset | undefined, slots: SlotIndex): Slot {
  switch (subject.kind) {
    case 'suc':
    case 'zone':
      return NO_SLOT;
    case 'conduit':
      return slotOfConduit(subject.id, slots);
    case 'asset':
      return slotOfConduit(asset?.conduitId ?? null, slots);
  }
}
