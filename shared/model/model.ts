import { actionSchema, type Action } from './action.ts';
import { assetSchema, type Asset } from './asset.ts';
import { assumptionSchema, type Assumption } from './assumption.ts';
import { attachmentSchema, type Attachment } from './attachment.ts';
import { auditSchema, type Audit } from './audit.ts';
import { ballotSchema, type Ballot } from './ballot.ts';
import { baselineSchema, type Baseline } from './baseline.ts';
import { catalogEntrySchema, type CatalogEntry } from './catalog-entry.ts';
import { channelSchema, type Channel } from './channel.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';
import { conduitSchema, type Conduit } from './conduit.ts';
import { countermeasureSchema, type Countermeasure } from './countermeasure.ts';
import { diagramSchema, type Diagram } from './diagram.ts';
import { dismissalSchema, type Dismissal } from './dismissal.ts';
import { incidentSchema, type Incident } from './incident.ts';
import { initialRiskSchema, type InitialRisk } from './initial-risk.ts';
import { noteSchema, type Note } from './note.ts';
import { outageSchema, type Outage } from './outage.ts';
import { placementSchema, type Placement } from './placement.ts';
import { POLICY_ID, policySchema, type Policy } from './policy.ts';
import { productSchema, type Product } from './product.ts';
import { programmeRecordSchema, type ProgrammeRecord } from './programme-record.ts';
import { programmeStatusSchema, type ProgrammeStatus } from './programme-status.ts';
import { requirementStatusSchema, type RequirementStatus } from './requirement-status.ts';
import { reviewSchema, type Review } from './review.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';
import { SUC_ID, sucSchema, type Suc } from './suc.ts';
import { threatSourceSchema, type ThreatSource } from './threat-source.ts';
import { triggerSchema, type Trigger } from './trigger.ts';
import { verificationSchema, type Verification } from './verification.ts';
import { workshopSchema, type Workshop } from './workshop.ts';
import { zoneSchema, type Zone } from './zone.ts';

/** Every kind of entity and its type. */
export type EntityTypes = {
  suc: Suc;
  policy: Policy;
  attachment: Attachment;
  zone: Zone;
  conduit: Conduit;
  channel: Channel;
  asset: Asset;
  threatSource: ThreatSource;
  assumption: Assumption;
  countermeasure: Countermeasure;
  scenario: Scenario;
  requirementStatus: RequirementStatus;
  diagram: Diagram;
  note: Note;
  placement: Placement;
  product: Product;
  catalogEntry: CatalogEntry;
  dismissal: Dismissal;
  initialRisk: InitialRisk;
  comparison: Comparison;
  verification: Verification;
  workshop: Workshop;
  ballot: Ballot;
  trigger: Trigger;
  baseline: Baseline;
  outage: Outage;
  programmeStatus: ProgrammeStatus;
  programmeRecord: ProgrammeRecord;
  incident: Incident;
  audit: Audit;
  review: Review;
  action: Action;
};
export type EntityKind = keyof EntityTypes;

/** The schema of every kind of entity; what a file, a paste or an edit brings goes through it. Kinds stand after the kinds they refer to. */
export const entitySchemas = {
  suc: sucSchema,
  policy: policySchema,
  attachment: attachmentSchema,
  zone: zoneSchema,
  conduit: conduitSchema,
  channel: channelSchema,
  asset: assetSchema,
  threatSource: threatSourceSchema,
  assumption: assumptionSchema,
  countermeasure: countermeasureSchema,
  scenario: scenarioSchema,
  requirementStatus: requirementStatusSchema,
  diagram: diagramSchema,
  note: noteSchema,
  placement: placementSchema,
  product: productSchema,
  catalogEntry: catalogEntrySchema,
  dismissal: dismissalSchema,
  initialRisk: initialRiskSchema,
  comparison: comparisonSchema,
  verification: verificationSchema,
  workshop: workshopSchema,
  ballot: ballotSchema,
  trigger: triggerSchema,
  baseline: baselineSchema,
  outage: outageSchema,
  programmeStatus: programmeStatusSchema,
  programmeRecord: programmeRecordSchema,
  incident: incidentSchema,
  audit: auditSchema,
  review: reviewSchema,
  action: actionSchema,
} as const;

/** The kinds in an order in which nothing refers to a later kind, but for an asset on a boundary and its conduit. */
export const entityKinds = Object.keys(entitySchemas) as readonly EntityKind[];

/** A plant: one table per kind of entity, by id. SUC and policy have one row each, always. */
export type Model = { readonly [K in EntityKind]: ReadonlyMap<string, EntityTypes[K]> };

/** A plant that has a SUC and a policy and nothing else. */
export function emptyModel(suc: Suc, policy: Policy): Model {
  return {
    suc: new Map([[SUC_ID, suc]]),
    policy: new Map([[POLICY_ID, policy]]),
    attachment: new Map(),
    zone: new Map(),
    conduit: new Map(),
    channel: new Map(),
    asset: new Map(),
    threatSource: new Map(),
    assumption: new Map(),
    countermeasure: new Map(),
    scenario: new Map(),
    requirementStatus: new Map(),
    diagram: new Map(),
    note: new Map(),
    placement: new Map(),
    product: new Map(),
    catalogEntry: new Map(),
    dismissal: new Map(),
    initialRisk: new Map(),
    comparison: new Map(),
    verification: new Map(),
    workshop: new Map(),
    ballot: new Map(),
    trigger: new Map(),
    baseline: new Map(),
    outage: new Map(),
    programmeStatus: new Map(),
    programmeRecord: new Map(),
    incident: new Map(),
    audit: new Map(),
    review: new Map(),
    action: new Map(),
  };
}

/** The plant's SUC. */
export function sucOf(model: Model): Suc {
  const suc = model.suc.get(SUC_ID);
  if (!suc) throw new Error('a model without a SUC');
  return suc;
}

/** The plant's risk policy. */
export function policyOf(model: Model): Policy {
  const policy = model.policy.get(POLICY_ID);
  if (!policy) throw new Error('a model without a risk policy');
  return policy;
}
