import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Zone } from '#shared/model/zone.ts';
import { indexCatalog, type CatalogIndex } from './catalog-index.ts';
import { sortedById } from './order.ts';
import { indexPolicy, type PolicyIndex } from './policy-index.ts';
import { indexSlots, type SlotIndex } from './slots.ts';

/** A plant and a catalog made ready for look-ups, once per assessment. */
export type AssessmentContext = {
  readonly model: Model;
  readonly policy: PolicyIndex;
  readonly catalog: CatalogIndex;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly scenarios: readonly Scenario[];
  readonly slots: SlotIndex;
};

/** The context of one assessment. */
export function createContext(model: Model, catalog: Catalog): AssessmentContext {
  const zones = sortedById(model.zone.values());
  const conduits = sortedById(model.conduit.values());
  return {
    model,
    policy: indexPolicy(policyOf(model)),
    catalog: indexCatalog(catalog),
    zones,
    conduits,
    scenarios: sortedById(model.scenario.values()),
    slots: indexSlots(model, zones, conduits),
  };
}
