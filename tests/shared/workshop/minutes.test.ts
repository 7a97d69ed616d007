import { answerQuestion, castVote, decideTreatment, giveReason } from '#shared/commands/workshop/voting.ts';
import { isNameOf, isSignatureFresh, levelName, minutesOf } from '#shared/workshop/minutes.ts';
import { ABSTAINED } from '#shared/workshop/votes.ts';
import { after, aMeeting, meetingOf, minute, people } from '#tests/support/meeting.ts';
import { describe, expect, it } from 'vitest';

const asked = { workshopId: 'W', scenarioId: 'R2', question: 'likelihood' };
const [ana, ben, chie] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
const model = after(
  aMeeting(),
  castVote(asked, ana, 'l1', minute(1)),
  castVote(asked, ben, ABSTAINED, minute(2)),
  castVote(asked, chie, 'l3', minute(3)),
  answerQuestion(asked, { levelId: 'l2', by: 'Fay', at: minute(4), then: { scenarioId: 'R2', question: '' } }),
  giveReason(asked, 'Met halfway'),
  decideTreatment('R2', { treatment: 'transfer', by: 'Fay', at: minute(6), reason: 'Insured' }),
);
const minutes = minutesOf(model, meetingOf(model));

describe('the minutes', () => {
  it('say what was answered, on which votes, what was decided and how long it took', () => {
    expect(minutes.scenarios).toEqual([
      {
        id: 'R2',
        name: '',
        spent: 6 * 60_000,
        questions: [
          {
            question: 'likelihood',
            outcome: 'l2 L2',
            votes: [
              { name: 'Ana', level: 'l1 L1' },
              { name: 'Ben', level: null },
              { name: 'Chie', level: 'l3 L3' },
            ],
            reason: 'Met halfway',
            by: 'Fay',
            at: minute(4),
          },
        ],
        treatment: 'transfer',
        decision: { by: 'Fay', at: minute(6), reason: 'Insured' },
      },
    ]);
  });

  it('name what was not come to', () => {
    expect(minutes.leftIds).toEqual(['R1', 'R2', 'R3']);
  });

  it('of a meeting that did nothing say nothing', () => {
    const fresh = aMeeting();
    expect(minutesOf(fresh, meetingOf(fresh))).toMatchObject({ scenarios: [], lastChange: null });
  });
});

describe('a signature', () => {
  it.each([
    [minute(6), true],
    [minute(60), true],
    [minute(5), false],
    ['', false],
  ])('of %s stands under what was written: %s', (signedAt, isFresh) => {
    expect(isSignatureFresh(signedAt, minutes)).toBe(isFresh);
  });

  it.each([
    ['ana costa', 'Ana Costa', true],
    [' Ana  Costa ', 'Ana Costa', true],
    ['ana', 'Ana Costa', false],
    ['', '', false],
    ['山田 花子', '山田 花子', true],
  ])('"%s" is the name of "%s": %s', (typed, name, isIt) => {
    expect(isNameOf(typed, name)).toBe(isIt);
  });
});

it.each([
  [{ id: '4', name: 'Major' }, '4 Major'],
  [{ id: 'major', name: 'Major' }, 'Major'],
  [{ id: '4', name: '' }, '4'],
  [{ id: '4', name: '4' }, '4'],
])('the level %o is called %s', (level, name) => {
  expect(levelName([level], level.id)).toBe(name);
});
