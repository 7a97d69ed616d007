import { ballotId } from '#shared/model/ballot.ts';
import { policyOf } from '#shared/model/model.ts';
import { millisOf } from '#shared/moment.ts';
import { BREAK_MS, momentsOf, paceOf, timeSpent } from '#shared/workshop/pace.ts';
import { questionsOf } from '#shared/workshop/question.ts';
import { aMeeting, meetingOf, minute } from '#tests/support/meeting.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a moment', () => {
  it('is the same as a clock says', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2399-12-31'), noInvalidDate: true }), (date) => {
        expect(millisOf(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each(['', 'yesterday', '2026-11-23', '2026-11-23T09:00'])('is not %s', (text) => {
    expect(millisOf(text)).toBeNull();
  });
});

describe('the time that scenarios took', () => {
  const min = 60_000;

  it('goes up to each moment from the one before, without breaks', () => {
    const moments = [
      { at: 2 * min, scenarioId: 'R1' },
      { at: 5 * min, scenarioId: 'R2' },
      { at: 6 * min, scenarioId: 'R1' },
      { at: 6 * min + BREAK_MS + 1, scenarioId: 'R2' },
    ];
    expect(Object.fromEntries(timeSpent(0, moments))).toEqual({ R1: 3 * min, R2: 3 * min });
  });

  it('is never more than the meeting lasted', () => {
    const moment = fc.record({ at: fc.nat(300 * min), scenarioId: fc.constantFrom('R1', 'R2') });
    fc.assert(
      fc.property(fc.array(moment), (unsorted) => {
        const moments = [...unsorted].sort((one, other) => one.at - other.at);
        const total = [...timeSpent(0, moments).values()].reduce((sum, ms) => sum + ms, 0);
        expect(total).toBeLessThanOrEqual(moments.at(-1)?.at ?? 0);
      }),
    );
  });
});

describe('the pace', () => {
  const outcome = (scenarioId: string, question: string, minutes: number) => ({
    id: ballotId('W', scenarioId, question),
    workshopId: 'W',
    scenarioId,
    question,
    outcome: question === 'likelihood' ? 'l1' : 'c1',
    at: minute(minutes),
  });
  const ballot = [
    outcome('R1', 'consequence/safety', 2),
    outcome('R1', 'consequence/operation', 3),
    outcome('R1', 'likelihood', 4),
    outcome('R2', 'likelihood', 9),
  ];
  const model = aMeeting({ ballot });

  it('counts what is done, what is left, and how long one takes', () => {
    const pace = paceOf(model, meetingOf(model), questionsOf(policyOf(model)));
    expect([...pace.done]).toEqual(['R1']);
    expect(pace).toMatchObject({ left: 2, perScenario: 4 * 60_000, ahead: 8 * 60_000 });
    expect(pace.spent.get('R2')).toBe(5 * 60_000);
  });

  it('is not known before the first is done', () => {
    const fresh = aMeeting();
    const pace = paceOf(fresh, meetingOf(fresh), questionsOf(policyOf(fresh)));
    expect(pace).toMatchObject({ left: 3, perScenario: null, ahead: null });
  });

  it('hears decisions of the meeting only', () => {
    const decided = (id: string, minutes: number) => ({ id, decision: { by: 'Fay', at: minute(minutes), reason: '' } });
    const rows = {
      scenario: [decided('R1', 5), decided('R2', -5), { ...decided('R3', 0), decision: { at: 'in May' } }],
    };
    const meeting = aMeeting(rows);
    expect(momentsOf(meeting, meetingOf(meeting)).map(({ scenarioId }) => scenarioId)).toEqual(['R1']);
  });
});
