import * as z from 'zod';
import { actionSchema } from '#shared/model/action.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { assumptionSchema } from '#shared/model/assumption.ts';
import { attachmentSchema } from '#shared/model/attachment.ts';
import { auditSchema } from '#shared/model/audit.ts';
import { ballotSchema } from '#shared/model/ballot.ts';
import { baselineSchema } from '#shared/model/baseline.ts';
import { catalogEntrySchema } from '#shared/model/catalog-entry.ts';
import { channelSchema } from '#shared/model/channel.ts';
import { comparisonSchema } from '#shared/model/comparison.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { countermeasureSchema } from '#shared/model/countermeasure.ts';
import { diagramSchema } from '#shared/model/diagram.ts';
import { dismissalSchema } from '#shared/model/dismissal.ts';
import { incidentSchema } from '#shared/model/incident.ts';
import { initialRiskSchema } from '#shared/model/initial-risk.ts';
import { noteSchema } from '#shared/model/note.ts';
import { outageSchema } from '#shared/model/outage.ts';
import { placementSchema } from '#shared/model/placement.ts';
import { policySchema } from '#shared/model/policy.ts';
import { productSchema } from '#shared/model/product.ts';
import { programmeRecordSchema } from '#shared/model/programme-record.ts';
import { programmeStatusSchema } from '#shared/model/programme-status.ts';
import { requirementStatusSchema } from '#shared/model/requirement-status.ts';
import { reviewSchema } from '#shared/model/review.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { threatSourceSchema } from '#shared/model/threat-source.ts';
import { triggerSchema } from '#shared/model/trigger.ts';
import { verificationSchema } from '#shared/model/verification.ts';
import { workshopSchema } from '#shared/model/workshop.ts';
import { zoneSchema } from '#shared/model/zone.ts';

/** What the key `format` of an exchange document says. */
export const EXCHANGE_FORMAT = 'iecmodel-json';
/** The version of the exchange form that is read and written. */
export const EXCHANGE_VERSION = 1;

/** Most entries of one list. */
const MAX_ENTRIES = 1_000_000;

function list<S extends z.ZodType>(schema: S) {
  return z.array(schema).max(MAX_ENTRIES).default([]);
}

/** A policy whose scales may be missing; the default policy's stand in for them. */
const exchangePolicySchema = policySchema.omit({ id: true }).partial({
  consequenceCategories: true,
  consequenceLevels: true,
  likelihoodLevels: true,
  riskLevels: true,
  matrix: true,
});

/**
 * A plant as one JSON document, version 1. The entries are the model's entities but for what their place says already:
 * channels stand in their conduit, what has a derived id carries none, SUC and policy are there once.
 */
export const exchangeDocumentSchema = z.strictObject({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  suc: sucSchema.omit({ id: true }),
  policy: exchangePolicySchema.nullable().default(null),
  zones: list(zoneSchema),
  conduits: list(conduitSchema.extend({ channels: list(channelSchema.omit({ conduitId: true })) })),
  assets: list(assetSchema),
  threatSources: list(threatSourceSchema),
  assumptions: list(assumptionSchema),
  countermeasures: list(countermeasureSchema),
  scenarios: list(scenarioSchema),
  requirementStatus: list(requirementStatusSchema.omit({ id: true })),
  diagrams: list(diagramSchema),
  diagramNotes: list(noteSchema),
  placements: list(placementSchema.omit({ id: true })),
  products: list(productSchema),
  catalogEntries: list(catalogEntrySchema.omit({ id: true })),
  dismissals: list(dismissalSchema),
  initialRisks: list(initialRiskSchema),
  comparisons: list(comparisonSchema.omit({ id: true })),
  verifications: list(verificationSchema.omit({ id: true })),
  workshops: list(workshopSchema),
  ballots: list(ballotSchema.omit({ id: true })),
  triggers: list(triggerSchema),
  baselines: list(baselineSchema),
  outages: list(outageSchema),
  attachments: list(attachmentSchema),
  programmeStatus: list(programmeStatusSchema.omit({ id: true })),
  programmeRecords: list(programmeRecordSchema),
  incidents: list(incidentSchema),
  audits: list(auditSchema),
  reviews: list(reviewSchema),
  actions: list(actionSchema),
});

/** A plant in the exchange form, as somebody may write it: what has a default may be missing. */
export type ExchangeDocument = z.input<typeof exchangeDocumentSchema>;
/** A plant in the exchange form with every default filled in. */
export type CompleteExchangeDocument = z.output<typeof exchangeDocumentSchema>;
