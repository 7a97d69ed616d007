import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { indexCatalog, type CatalogIndex } from '#shared/engine/catalog-index.ts';
import { sortedById } from '#shared/engine/order.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { policyOf, sucOf, type Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { Suc } from '#shared/model/suc.ts';
import type { Zone } from '#shared/model/zone.ts';
import { kept } from './kept.ts';

/** What a requirements specification is made of; `catalog` holds the plant's own entries. */
export type CrsInput = {
  readonly model: Model;
  readonly catalog: Catalog;
  readonly assessment: Assessment;
  /** The whole plant behind a vendor's version, which must not be shown; absent where the paper is about the whole plant. */
  readonly whole?: CrsInput;
};

/** The same, made ready for look-ups. Zones and conduits are in the order of their ids. */
export type CrsContext = CrsInput & {
  readonly index: CatalogIndex;
  readonly suc: Suc;
  readonly policy: Policy;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  /** Zones inside the SUC, then conduits: what requirements are specified for. */
  readonly subjects: readonly RequirementSubject[];
  /** What follows for a zone or conduit; undefined where the assessment does not know it. */
  readonly resultOf: (subject: RequirementSubject) => SubjectAssessment | undefined;
};

const zonesOf = kept((table: Model['zone']) => sortedById(table.values()));
const conduitsOf = kept((table: Model['conduit']) => sortedById(table.values()));

const resultsOf = kept(({ zones, conduits }: Assessment) => ({
  zone: new Map(zones.map((one) => [one.id, one])),
  conduit: new Map(conduits.map((one) => [one.id, one])),
}));

/** Makes the look-ups of a requirements specification. */
export function crsContext(input: CrsInput): CrsContext {
  const { model, catalog, assessment } = input;
  const [zones, conduits] = [zonesOf(model.zone), conduitsOf(model.conduit)];
  return {
    ...input,
    index: indexCatalog(catalog),
    suc: sucOf(model),
    policy: policyOf(model),
    zones,
    conduits,
    subjects: [
      ...zones.filter(({ inScope }) => inScope).map(({ id }) => ({ kind: 'zone', id }) as const),
      ...conduits.map(({ id }) => ({ kind: 'conduit', id }) as const),
    ],
    resultOf: ({ kind, id }) => resultsOf(assessment)[kind].get(id),
  };
}
