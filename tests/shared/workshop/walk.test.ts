import { answerQuestion } from '#shared/commands/workshop/voting.ts';
import type { Model } from '#shared/model/model.ts';
import { policyOf } from '#shared/model/model.ts';
import { ALL_ASKED, questionsOf } from '#shared/workshop/question.ts';
import {
  afterAnswer,
  neighbourQuestion,
  neighbourScenario,
  openQuestions,
  stopAt,
  stopOf,
  type Stop,
} from '#shared/workshop/walk.ts';
import { after, aMeeting, meetingOf, minute } from '#tests/support/meeting.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const empty = aMeeting();
const questions = questionsOf(policyOf(empty));

function answered(model: Model, stop: Stop): Model {
  const then = afterAnswer(model, meetingOf(model), stop);
  const levelId = stop.question === 'likelihood' ? 'l1' : 'c1';
  return after(model, answerQuestion({ workshopId: 'W', ...stop }, { levelId, by: 'Fay', at: minute(1), then }));
}

describe('where the room is', () => {
  it('is the first question of the agenda before anything', () => {
    expect(stopOf(empty, meetingOf(empty))).toEqual({ scenarioId: 'R1', question: 'consequence/safety' });
  });

  it('is where it was left', () => {
    const left = aMeeting({}, { scenarioId: 'R3', question: 'likelihood' });
    expect(stopOf(left, meetingOf(left))).toEqual({ scenarioId: 'R3', question: 'likelihood' });
  });

  it('is the summary where the question is asked no more', () => {
    const left = aMeeting({}, { scenarioId: 'R3', question: 'consequence/gone' });
    expect(stopOf(left, meetingOf(left))).toEqual({ scenarioId: 'R3', question: ALL_ASKED });
  });

  it('is nowhere on an empty agenda', () => {
    const none = aMeeting({}, { scenarioIds: [] });
    expect(stopOf(none, meetingOf(none))).toBeNull();
  });
});

describe('the way on', () => {
  it('asks every question of a scenario once, in any order, and ends at its summary', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), (first) => {
        let model = empty;
        const asked: string[] = [];
        for (let stop: Stop = { scenarioId: 'R2', question: first }; stop.question !== ALL_ASKED;) {
          asked.push(stop.question);
          model = answered(model, stop);
          stop = stopOf(model, meetingOf(model)) ?? { scenarioId: '', question: ALL_ASKED };
        }
        expect([...asked].sort()).toEqual([...questions].sort());
        expect(openQuestions(model, 'W', 'R2')).toEqual([]);
        expect(stopAt(model, meetingOf(model), 'R2').question).toBe(ALL_ASKED);
      }),
    );
  });

  it('comes back to a scenario at what is open', () => {
    const model = answered(empty, { scenarioId: 'R1', question: 'consequence/safety' });
    expect(stopAt(model, meetingOf(model), 'R1').question).toBe('consequence/operation');
  });

  it.each([
    ['R1', 1, 'R2'],
    ['R2', -1, 'R1'],
    ['R3', 1, null],
    ['R1', -1, null],
    ['gone', 1, 'R1'],
  ] as const)('from %s by %s is %s', (from, step, to) => {
    expect(neighbourScenario(meetingOf(empty), from, step)).toBe(to);
  });

  it.each([
    [questions[0], 1, questions[1]],
    [questions[0], -1, questions[0]],
    ['likelihood', 1, ALL_ASKED],
    [ALL_ASKED, 1, ALL_ASKED],
    [ALL_ASKED, -1, 'likelihood'],
  ] as const)('from question %s by %s is %s', (from, step, to) => {
    expect(neighbourQuestion(questions, from ?? '', step)).toBe(to);
  });
});
