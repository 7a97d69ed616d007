import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentQuestions } from '#shared/engine/reassessment/incident-questions.ts';
import { reassess } from '#shared/engine/reassessment/reassess.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { aPlant, TODAY } from '#tests/support/plant.ts';

const APPROVED_ON = '2026-06-01';
const scenario = (likelihood: string) => [{ id: 'S', likelihood }];
const incident = (day: string | null) => [{ id: 'I', name: 'Worm', day, scenarioIds: ['S'] }];
const approved = aPlant({ scenario: scenario('l1') });

describe('what an incident asks', () => {
  it.each([
    ['is asked while the rating is the approved one', 'l1', '2026-07-01', 1],
    ['is answered by another rating since', 'l2', '2026-07-01', 0],
    ['is answered by another rating where the incident has no day', 'l2', null, 0],
    ['is not answered by a rating that may be older than the incident was known', 'l2', '2026-05-31', 1],
  ])('%s', (_what, likelihood, day, count) => {
    const now = aPlant({ scenario: scenario(likelihood), incident: incident(day) });
    expect(incidentQuestions(now, approved, APPROVED_ON)).toHaveLength(count);
  });

  it('is asked before any approval, and keeps its id after one', () => {
    const now = aPlant({ scenario: scenario('l1'), incident: incident(TODAY) });
    const signed = {
      ...now,
      baseline: aPlant({
        baseline: [{ id: 'B', at: '2026-06-01T10:00:00.000Z', signatures: [{ name: 'Ana', role: '' }] }],
      }).baseline,
    };
    const idsOf = (model: typeof now) =>
      reassess(model, null, APPROVED_ON, TODAY)
        .derived.filter(({ reason }) => reason === 'incident-asks')
        .map(({ id }) => id);
    expect(idsOf(now)).toHaveLength(1);
    expect(idsOf(signed)).toEqual(idsOf(now));
  });

  it('is one question for each scenario that an incident names, and none of others', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const asked = incidentQuestions(model, null, '').map(({ subject, mark }) => [
          mark,
          'id' in subject && subject.id,
        ]);
        const pairs = [...model.incident.values()].flatMap(({ id, scenarioIds }) =>
          scenarioIds.map((one) => [id, one]),
        );
        expect(asked).toEqual(pairs);
      }),
    );
  });
});
