import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { indexCatalog, type CatalogIndex } from './catalog-index.ts';
import { groupChannels, type ChannelGroups } from './channel-groups.ts';
import { sortedById } from './order.ts';
import { tabulatePlant, type PlantTables } from './plant-tables.ts';
import { indexPolicy, type PolicyIndex } from './policy-index.ts';

/** A plant and a catalog made ready for look-ups, once per assessment; lists are sorted by id. */
export type AssessmentContext = PlantTables & {
  readonly model: Model;
  readonly policy: PolicyIndex;
  readonly catalog: CatalogIndex;
  readonly scenarios: readonly Scenario[];
  readonly channels: ChannelGroups;
  /** What is wrong with the plant's own entries of the catalog. */
  readonly catalogProblems: readonly CatalogProblem[];
  /** A day as 2026-11-23, for what expires; null: nothing ever does. */
  readonly today: string | null;
};

/** The context of one assessment; the plant's own entries come to the catalog that ships. */
export function createContext(model: Model, builtIn: Catalog, today: string | null = null): AssessmentContext {
  const { catalog, problems } = catalogOf(builtIn, model);
  const catalogIndex = indexCatalog(catalog);
  return {
    ...tabulatePlant(model, catalogIndex),
    model,
    policy: indexPolicy(policyOf(model)),
    catalog: catalogIndex,
    scenarios: sortedById(model.scenario.values()),
    channels: groupChannels(model.channel),
    catalogProblems: problems,
    today,
  };
}
