import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';
import { tabulateAssets, type AssetTable } from './asset-table.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { tabulatePartition, type PartitionTable } from './partition-table.ts';
import { tabulateRequirements, type RequirementTable } from './requirement-table.ts';
import { indexSlots, type SlotIndex } from './slots.ts';
import type { StatusNotes } from './status-notes.ts';

/** What an assessment looks up of zones, conduits, assets and requirements; lists are sorted by id. */
export type PlantTables = {
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly slots: SlotIndex;
  readonly assets: AssetTable;
  readonly partition: PartitionTable;
  readonly requirements: RequirementTable;
  readonly statusNotes: StatusNotes;
};

/** The tables of a plant that these depend on. */
const sources = ['zone', 'conduit', 'asset', 'product', 'requirementStatus'] as const;
type Known = {
  readonly model: Pick<Model, (typeof sources)[number]>;
  readonly catalog: CatalogIndex;
  readonly tables: PlantTables;
};

const known = new WeakMap<Model['asset'], Known>();

/** The tables of a plant; those of the last time where nothing that they depend on has changed since, as with most edits. */
export function tabulatePlant(model: Model, catalog: CatalogIndex): PlantTables {
  const last = known.get(model.asset);
  if (last?.catalog === catalog && sources.every((kind) => last.model[kind] === model[kind])) return last.tables;
  const tables = tabulate(model, catalog);
  known.set(model.asset, { model, catalog, tables });
  return tables;
}

function tabulate(model: Model, catalog: CatalogIndex): PlantTables {
  const zones = sortedById(model.zone.values());
  const conduits = sortedById(model.conduit.values());
  const slots = indexSlots(zones, conduits);
  const statusNotes: StatusNotes = new Map();
  const assets = tabulateAssets(model, slots, catalog, statusNotes);
  return {
    zones,
    conduits,
    slots,
    assets,
    partition: tabulatePartition(zones, conduits, { slots, assets, catalog }),
    requirements: tabulateRequirements(model, slots, catalog, statusNotes),
    statusNotes,
  };
}
