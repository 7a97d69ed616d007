import fc from 'fast-check';
import { ballotId } from '#shared/model/ballot.ts';
import { comparisonId, comparisonOutcomes } from '#shared/model/comparison.ts';
import type { EntityTypes } from '#shared/model/model.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import { triggerKinds } from '#shared/model/trigger.ts';
import { verificationStages } from '#shared/model/verification.ts';
import { day, flag, id, level, line, note, orNull } from './arbitrary-values.ts';

type Policy = EntityTypes['policy'];

/** A level for some of the categories, the same for each. */
export function byCategory(policy: Policy): fc.Arbitrary<Record<string, string>> {
  const categories = policy.consequenceCategories.map((category) => category.id);
  return fc
    .tuple(fc.subarray(categories), level(policy.consequenceLevels))
    .map(([some, worst]) => Object.fromEntries(worst === null ? [] : some.map((category) => [category, worst])));
}

/** What happens to a scenario where some of the assumptions fall. */
export function assumptionEffects(ids: readonly string[]): fc.Arbitrary<EntityTypes['scenario']['assumptionEffects']> {
  const effect = fc.record({ likelihoodSteps: fc.nat(5), consequenceSteps: fc.nat(5) });
  return fc
    .tuple(fc.subarray([...ids]), effect)
    .map(([some, one]) => Object.fromEntries(some.map((assumptionId) => [assumptionId, one])));
}

/** The worst that follows where a function is lost. */
export function initialRisk(policy: Policy, one: string): fc.Arbitrary<EntityTypes['initialRisk']> {
  return fc.record({ id: fc.constant(one), consequences: byCategory(policy), rationale: note });
}

/** What was decided on the initial risk of a subject. */
export function comparison(subject: fc.Arbitrary<Subject>): fc.Arbitrary<EntityTypes['comparison']> {
  return fc
    .record({ subject, outcome: fc.constantFrom(...comparisonOutcomes), reason: note, by: line, at: line })
    .map((made) => ({ ...made, id: comparisonId(made.subject) }));
}

/** How a requirement is verified at a subject. */
export function verification(subject: fc.Arbitrary<Subject>): fc.Arbitrary<EntityTypes['verification']> {
  const requirementId = fc.constantFrom('SR 1.1', 'SR 1.1 RE 1', 'SR 5.1');
  return fc
    .record({
      subject,
      requirementId,
      stages: fc.subarray([...verificationStages]),
      method: note,
      isHoldPoint: flag,
      person: line,
    })
    .map((made) => ({ ...made, id: requirementStatusId(made.subject, made.requirementId) }));
}

/** A meeting over some of the scenarios. */
export function workshop(scenarioIds: readonly string[], one: string): fc.Arbitrary<EntityTypes['workshop']> {
  const oneScenario = scenarioIds.length > 0 ? orNull(fc.constantFrom(...scenarioIds)) : fc.constant(null);
  return fc.record({
    id: fc.constant(one),
    name: line,
    facilitator: line,
    startedAt: line,
    endedAt: line,
    attendees: fc.uniqueArray(fc.record({ id, name: line, role: line, signedAt: line }), {
      maxLength: 3,
      selector: (attendee) => attendee.id,
    }),
    scenarioIds: fc.subarray([...scenarioIds]),
    scenarioId: oneScenario,
    question: line,
    parked: fc.uniqueArray(fc.record({ id, text: note, scenarioId: oneScenario, at: line, isClosed: flag }), {
      maxLength: 2,
      selector: (parked) => parked.id,
    }),
    minutes: note,
  });
}

/** Votes of the meetings on the scenarios; none where there is no meeting or no scenario. */
export function ballots(
  workshopIds: readonly string[],
  scenarioIds: readonly string[],
  policy: Policy,
): fc.Arbitrary<EntityTypes['ballot'][]> {
  if (workshopIds.length === 0 || scenarioIds.length === 0) return fc.constant([]);
  const rated = level(policy.likelihoodLevels);
  const one = fc
    .record({
      workshopId: fc.constantFrom(...workshopIds),
      scenarioId: fc.constantFrom(...scenarioIds),
      question: fc.constantFrom('likelihood', 'consequence/safety'),
      votes: fc
        .tuple(fc.uniqueArray(id, { maxLength: 3 }), rated)
        .map(([who, what]) => Object.fromEntries(what === null ? [] : who.map((attendee) => [attendee, what]))),
      isRevealed: flag,
      outcome: rated,
      reason: note,
      by: line,
      at: line,
    })
    .map((made) => ({ ...made, id: ballotId(made.workshopId, made.scenarioId, made.question) }));
  return fc.array(one, { maxLength: 2 });
}

/** Something that asks for a reassessment. */
export function trigger(
  subject: fc.Arbitrary<Subject>,
  scenarioIds: readonly string[],
  one: string,
): fc.Arbitrary<EntityTypes['trigger']> {
  return fc.record({
    id: fc.constant(one),
    kind: fc.constantFrom(...triggerKinds),
    text: note,
    day: orNull(day),
    by: line,
    scenarioIds: fc.subarray([...scenarioIds]),
    subjects: fc.array(subject, { maxLength: 2 }),
    closedOn: orNull(day),
    outcome: note,
  });
}

/** A frozen state with a signature or two under it. */
export function baseline(one: string): fc.Arbitrary<EntityTypes['baseline']> {
  const key = orNull(fc.constantFrom('MCowBQYDK2VwAyEA', 'x'));
  const signature = fc.record({ name: line, role: line, at: line, statement: note, publicKey: key, signature: key });
  return fc.record({
    id: fc.constant(one),
    name: line,
    at: line,
    by: line,
    note,
    digest: line,
    fingerprint: line,
    openFindings: fc.nat(100),
    signatures: fc.array(signature, { maxLength: 2 }),
  });
}
