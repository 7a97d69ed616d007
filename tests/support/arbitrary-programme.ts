import fc from 'fast-check';
import { actionSources, actionStatuses } from '#shared/model/action.ts';
import { auditKinds, auditSeverities } from '#shared/model/audit.ts';
import { countermeasureKinds, countermeasureStatuses } from '#shared/model/countermeasure.ts';
import type { EntityTypes } from '#shared/model/model.ts';
import { endsAfterStart } from '#shared/model/outage.ts';
import { programmeRecordKinds } from '#shared/model/programme-record.ts';
import { maturityLevels, programmeParts, programmeStates, programmeStatusId } from '#shared/model/programme-status.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import { amount, day, flag, id, line, note, orNull } from './arbitrary-values.ts';

/** A file of up to some bytes. */
export function attachment(one: string): fc.Arbitrary<EntityTypes['attachment']> {
  return fc.record({
    id: fc.constant(one),
    name: line,
    mediaType: fc.constantFrom('image/png', 'application/pdf', ''),
    content: fc.base64String({ maxLength: 40 }),
    note,
  });
}

/** Whether a measure may sit on a subject, by what can be told without the plant. */
function sitsOn(subjects: readonly Subject[], seat: Subject): boolean {
  return subjects.some(
    (subject) => subjectKey(subject) === subjectKey(seat) || (subject.kind === 'asset' && seat.kind === 'zone'),
  );
}

/** A measure of any kind and status. */
export function countermeasure(
  ids: Readonly<Record<'countermeasure' | 'attachment', readonly string[]>>,
  subject: fc.Arbitrary<Subject>,
  one: string,
): fc.Arbitrary<EntityTypes['countermeasure']> {
  const steps = fc.nat(5);
  const made = fc.record({
    id: fc.constant(one),
    name: line,
    typeId: orNull(id),
    kind: orNull(fc.constantFrom(...countermeasureKinds)),
    status: fc.constantFrom(...countermeasureStatuses),
    rejection: note,
    subjects: fc.array(subject, { maxLength: 3 }),
    requirementIds: fc.uniqueArray(id, { maxLength: 3 }),
    effect: fc.record({ likelihoodSteps: steps, consequenceSteps: steps }),
    effectReason: note,
    effort: amount,
    needsOutage: flag,
    cost: fc.record({ once: amount, perYear: amount }),
    department: line,
    person: line,
    start: orNull(day),
    due: orNull(day),
    dependencyIds: fc.subarray(ids.countermeasure.filter((other) => other !== one)),
    evidence: note,
    attachmentIds: fc.subarray([...ids.attachment]),
    mustNotSitOn: fc.array(subject, { maxLength: 2 }),
    description: note,
  });
  return made.map((one) => ({ ...one, mustNotSitOn: one.mustNotSitOn.filter((seat) => !sitsOn(one.subjects, seat)) }));
}

/** A shutdown, of some of the zones or of the whole plant. */
export function outage(zoneIds: readonly string[], one: string): fc.Arbitrary<EntityTypes['outage']> {
  return fc
    .record({
      id: fc.constant(one),
      name: line,
      start: orNull(day),
      end: orNull(day),
      zoneIds: fc.subarray([...zoneIds]),
    })
    .map((made) => (endsAfterStart(made) ? made : { ...made, start: made.end, end: made.start }));
}

/** Where some party stands with an item of the programme. */
export function programmeStatus(attachmentIds: readonly string[]): fc.Arbitrary<EntityTypes['programmeStatus']> {
  return fc
    .record({
      part: fc.constantFrom(...programmeParts),
      party: fc.constantFrom('', 'Ajax', '株式会社 A'),
      itemId: fc.constantFrom('ORG 1.1', 'SP.01.01', 'SM-1'),
      status: orNull(fc.constantFrom(...programmeStates)),
      maturity: orNull(fc.constantFrom(...maturityLevels)),
      owner: line,
      evidence: note,
      attachmentIds: fc.subarray([...attachmentIds]),
    })
    .map((made) => ({ ...made, id: programmeStatusId(made.part, made.party, made.itemId) }));
}

/** A policy or a training. */
export function programmeRecord(
  attachmentIds: readonly string[],
  one: string,
): fc.Arbitrary<EntityTypes['programmeRecord']> {
  return fc.record({
    id: fc.constant(one),
    kind: fc.constantFrom(...programmeRecordKinds),
    name: line,
    owner: line,
    day: orNull(day),
    due: orNull(day),
    note,
    attachmentIds: fc.subarray([...attachmentIds]),
  });
}

/** Something that happened. */
export function incident(
  subject: fc.Arbitrary<Subject>,
  scenarioIds: readonly string[],
  one: string,
): fc.Arbitrary<EntityTypes['incident']> {
  return fc.record({
    id: fc.constant(one),
    name: line,
    day: orNull(day),
    description: note,
    lessons: note,
    subjects: fc.array(subject, { maxLength: 2 }),
    scenarioIds: fc.subarray([...scenarioIds]),
  });
}

/** An audit with a finding or two. */
export function audit(subject: fc.Arbitrary<Subject>, one: string): fc.Arbitrary<EntityTypes['audit']> {
  const finding = fc.record({
    id,
    text: note,
    severity: fc.constantFrom(...auditSeverities),
    requirementId: orNull(fc.constantFrom('SR 1.1', 'SR 5.1')),
    subject: orNull(subject),
  });
  return fc.record({
    id: fc.constant(one),
    name: line,
    kind: fc.constantFrom(...auditKinds),
    auditor: line,
    day: orNull(day),
    scope: note,
    findings: fc.uniqueArray(finding, { maxLength: 2, selector: (found) => found.id }),
  });
}

/** A review that answers some of the triggers. */
export function review(triggerIds: readonly string[], one: string): fc.Arbitrary<EntityTypes['review']> {
  return fc.record({
    id: fc.constant(one),
    name: line,
    due: orNull(day),
    held: orNull(day),
    by: line,
    triggerIds: fc.subarray([...triggerIds]),
    outcome: note,
  });
}

/** An action that comes from one of the things of the plant, from a finding, or from nothing. */
export function action(
  ids: { readonly [K in (typeof actionSources)[number]]?: readonly string[] },
  one: string,
): fc.Arbitrary<EntityTypes['action']> {
  const sources = actionSources.flatMap((kind) => (ids[kind] ?? []).map((source) => ({ kind, id: source })));
  return fc.record({
    id: fc.constant(one),
    name: line,
    owner: line,
    due: orNull(day),
    status: fc.constantFrom(...actionStatuses),
    source: fc.constantFrom(null, { kind: 'finding' as const, id: 'zcr-3-2@zone:Z' }, ...sources),
    done: orNull(day),
    note,
  });
}
