import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Zone } from '#shared/model/zone.ts';

/** A place in a table with one row per zone, then one per conduit, then one for the whole SUC. */
export type Slot = number;

/** Which slot each zone and conduit has, and which assets belong to it. */
export type SlotIndex = {
  readonly count: number;
  readonly suc: Slot;
  readonly zones: ReadonlyMap<string, Slot>;
  readonly conduits: ReadonlyMap<string, Slot>;
  readonly assets: readonly (readonly Asset[])[];
};

const NO_ASSETS: readonly Asset[] = [];

/** Gives each zone and conduit its slot, in the order given, and collects their assets. */
export function indexSlots(model: Model, zoneRows: readonly Zone[], conduitRows: readonly Conduit[]): SlotIndex {
  const zones = new Map<string, Slot>();
  for (const { id } of zoneRows) zones.set(id, zones.size);
  const conduits = new Map<string, Slot>();
  for (const { id } of conduitRows) conduits.set(id, zones.size + conduits.size);
  const suc = zones.size + conduits.size;
  const assets: Asset[][] = [];
  const index = { count: suc + 1, suc, zones, conduits, assets: [] };
  for (const asset of model.asset.values())
    for (const slot of assetSlots(asset, index)) (assets[slot] ??= []).push(asset);
  return { ...index, assets: Array.from({ length: suc + 1 }, (_, slot) => assets[slot] ?? NO_ASSETS) };
}

/** The slots that something said of the subject belongs to; an asset belongs to the zone and the conduit that hold it. */
export function slotsOf(subject: Subject, model: Model, index: Pick<SlotIndex, 'zones' | 'conduits' | 'suc'>): Slot[] {
  switch (subject.kind) {
    case 'suc':
      return [index.suc];
    case 'zone':
      return existing(index.zones.get(subject.id));
    case 'conduit':
      return existing(index.conduits.get(subject.id));
    case 'asset': {
      const asset = model.asset.get(subject.id);
      return asset ? assetSlots(asset, index) : [];
    }
  }
}

function assetSlots(asset: Asset, { zones, conduits }: Pick<SlotIndex, 'zones' | 'conduits'>): Slot[] {
  return [
    ...existing(asset.zoneId === null ? undefined : zones.get(asset.zoneId)),
    ...existing(asset.conduitId === null ? undefined : conduits.get(asset.conduitId)),
  ];
}

function existing(slot: Slot | undefined): Slot[] {
  return slot === undefined ? [] : [slot];
}
