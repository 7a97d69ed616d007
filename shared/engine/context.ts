import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Zone } from '#shared/model/zone.ts';
import { tabulateAssets, type AssetTable } from './asset-table.ts';
import { indexCatalog, type CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { indexPolicy, type PolicyIndex } from './policy-index.ts';
import { tabulateRequirements, type RequirementTable } from './requirement-table.ts';
import type { StatusNotes } from './status-notes.ts';
import { indexSlots, type SlotIndex } from './slots.ts';

/** A plant and a catalog made ready for look-ups, once per assessment; lists are sorted by id. */
export type AssessmentContext = {
  readonly model: Model;
  readonly policy: PolicyIndex;
  readonly catalog: CatalogIndex;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly slots: SlotIndex;
  readonly assets: AssetTable;
  readonly requirements: RequirementTable;
  readonly scenarios: readonly Scenario[];
  /** What is wrong with the plant's own entries of the catalog. */
  readonly catalogProblems: readonly CatalogProblem[];
  readonly statusNotes: StatusNotes;
};

/** The context of one assessment; the plant's own entries come to the catalog that ships. */
export function createContext(model: Model, builtIn: Catalog): AssessmentContext {
  const policy = indexPolicy(policyOf(model));
  const { catalog, problems } = catalogOf(builtIn, model);
  const catalogIndex = indexCatalog(catalog);
  const zones = sortedById(model.zone.values());
  const conduits = sortedById(model.conduit.values());
  const slots = indexSlots(zones, conduits);
  const statusNotes: StatusNotes = new Map();
  return {
    model,
    policy,
    catalog: catalogIndex,
    slots,
    zones,
    conduits,
    assets: tabulateAssets(model, slots, catalogIndex, statusNotes),
    requirements: tabulateRequirements(model, slots, catalogIndex, statusNotes),
    scenarios: sortedById(model.scenario.values()),
    catalogProblems: problems,
    statusNotes,
  };
}
