import type { EntityKind } from '#shared/model/model.ts';

/** Where the word for a value comes from; a `choice` is the beginning of the keys of its texts. */
export type Meaning =
  | { readonly choice: string }
  | { readonly entity: EntityKind }
  | { readonly scale: 'consequenceCategories' | 'consequenceLevels' | 'likelihoodLevels' | 'riskLevels' }
  | { readonly catalog: 'techniques' | 'requirements' | 'protocols' | 'assetTypes' | 'threatPatterns' }
  | { readonly other: 'function' | 'attendee' | 'moment' | 'question' | 'rating' | 'offer' | 'file' };

const category = { scale: 'consequenceCategories' } as const;
const consequence = { scale: 'consequenceLevels' } as const;
const likelihood = { scale: 'likelihoodLevels' } as const;
const risk = { scale: 'riskLevels' } as const;
const requirement = { catalog: 'requirements' } as const;
const moment = { other: 'moment' } as const;
const choice = (name: string): Meaning => ({ choice: `inspector:choice.${name}` });
const own = (name: string): Meaning => ({ choice: `differences:choice.${name}` });
const state = { choice: 'requirements:status' } as const;
const entity = (kind: EntityKind): Meaning => ({ entity: kind });

/** What the values of fields mean, by kind and path (with `_` between the names); any other is shown as it is. */
export const meanings: Readonly<Record<string, Meaning>> = {
  'suc.accessPoints_zoneId': entity('zone'),
  'policy.matrix_kind': choice('matrixKind'),
  'policy.matrix_bands_riskLevel': risk,
  'policy.matrix_cells': risk,
  'policy.overrides_category': category,
  'policy.overrides_consequenceAtLeast': consequence,
  'policy.slTarget_method': choice('slMethod'),
  'policy.lock_lockedAt': moment,
  'zone.kind': choice('zoneKind'),
  'zone.purdueLevel': choice('purdueLevel'),
  'zone.parentId': entity('zone'),
  'conduit.kind': choice('conduitKind'),
  'conduit.from': entity('zone'),
  'conduit.to': entity('zone'),
  'conduit.via': entity('zone'),
  'conduit.boundaryDeviceIds': entity('asset'),
  'channel.conduitId': entity('conduit'),
  'channel.protocol': { catalog: 'protocols' },
  'channel.direction': choice('channelDirection'),
  'channel.initiator': choice('channelInitiator'),
  'channel.verdict': choice('channelVerdict'),
  'asset.type': { catalog: 'assetTypes' },
  'asset.zoneId': entity('zone'),
  'asset.conduitId': entity('conduit'),
  'asset.componentCategory': choice('componentCategory'),
  'asset.essentialFunctionId': { other: 'function' },
  'assumption.state': choice('assumptionState'),
  'countermeasure.kind': choice('countermeasureKind'),
  'countermeasure.status': choice('countermeasureStatus'),
  'countermeasure.requirementIds': requirement,
  'countermeasure.dependencyIds': entity('countermeasure'),
  'scenario.threatSourceId': entity('threatSource'),
  'scenario.techniqueIds': { catalog: 'techniques' },
  'scenario.patternId': { catalog: 'threatPatterns' },
  'scenario.consequences': consequence,
  'scenario.enabledConsequences': consequence,
  'scenario.consequence': consequence,
  'scenario.likelihood': likelihood,
  'scenario.residual_likelihood': likelihood,
  'scenario.residual_consequence': consequence,
  'scenario.essentialFunctionId': { other: 'function' },
  'scenario.countermeasureIds': entity('countermeasure'),
  'scenario.assumptionIds': entity('assumption'),
  'scenario.treatment': choice('treatment'),
  'scenario.decision_at': moment,
  'requirementStatus.requirementId': requirement,
  'requirementStatus.status': state,
  'diagram.zoneIds': entity('zone'),
  'note.kind': choice('noteKind'),
  'note.diagramId': entity('diagram'),
  'product.componentCategories': choice('componentCategory'),
  'product.answers_status': state,
  'catalogEntry.kind': own('entryKind'),
  'initialRisk.consequences': consequence,
  'comparison.outcome': { choice: 'comparison:outcome' },
  'comparison.at': moment,
  'verification.requirementId': requirement,
  'verification.stages': own('stage'),
  'workshop.scenarioIds': entity('scenario'),
  'workshop.scenarioId': entity('scenario'),
  'workshop.parked_scenarioId': entity('scenario'),
  'workshop.startedAt': moment,
  'workshop.endedAt': moment,
  'workshop.question': { other: 'question' },
  'workshop.attendees_signedAt': moment,
  'workshop.parked_at': moment,
  'ballot.workshopId': entity('workshop'),
  'ballot.scenarioId': entity('scenario'),
  'ballot.question': { other: 'question' },
  'ballot.votes': { other: 'rating' },
  'ballot.outcome': { other: 'rating' },
  'ballot.at': moment,
  'trigger.kind': { choice: 'reassessment:kind' },
  'trigger.scenarioIds': entity('scenario'),
  'baseline.at': moment,
  'baseline.signatures_at': moment,
  'suc.paper_logoId': entity('attachment'),
  'countermeasure.attachmentIds': entity('attachment'),
  'outage.zoneIds': entity('zone'),
  'attachment.content': { other: 'file' },
  'programmeStatus.part': own('part'),
  'programmeStatus.status': state,
  'programmeStatus.attachmentIds': entity('attachment'),
  'programmeRecord.kind': own('recordKind'),
  'programmeRecord.attachmentIds': entity('attachment'),
  'incident.scenarioIds': entity('scenario'),
  'audit.kind': own('auditKind'),
  'audit.findings_severity': own('auditSeverity'),
  'audit.findings_requirementId': requirement,
  'review.triggerIds': entity('trigger'),
  'action.status': own('actionStatus'),
};

/** What the keys of records mean, likewise. */
export const keyMeanings: Readonly<Record<string, Meaning>> = {
  'policy.consequenceCategories_descriptions': consequence,
  'policy.slTarget_byRiskLevel': risk,
  'policy.slTarget_byConsequenceLevel': consequence,
  'scenario.consequences': category,
  'scenario.enabledConsequences': category,
  'scenario.assumptionEffects': entity('assumption'),
  'initialRisk.consequences': category,
  'product.answers': requirement,
  'ballot.votes': { other: 'attendee' },
};

/** Fields that say which entity they are about, as kind and id. */
export const subjectFields: ReadonlySet<string> = new Set(['subject', 'subjects', 'mustNotSitOn', 'source']);

const SIGNED = 'lockedCriteria_';

/** The key of a field in the tables; the copy of the signed criteria means what the criteria do. */
export function meaningKey(kind: EntityKind, path: string): string {
  return `${kind}.${path.startsWith(SIGNED) ? path.slice(SIGNED.length) : path}`;
}

/** Where the name of a field may stand, the nearest first. */
export function nameKeys(kind: EntityKind, path: string): readonly [own: string, shared: string] {
  return [`inspector:field.${meaningKey(kind, path)}`, `differences:field.${path.slice(path.lastIndexOf('_') + 1)}`];
}
