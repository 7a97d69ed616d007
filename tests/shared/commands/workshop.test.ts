import { runCommand } from '#shared/commands/command.ts';
import {
  beginWorkshop,
  closeParked,
  dropAttendee,
  editAttendee,
  endWorkshop,
  goToStop,
  joinMeeting,
  park,
  writeMinutes,
} from '#shared/commands/workshop/meeting.ts';
import {
  answerQuestion,
  castVote,
  decideTreatment,
  giveReason,
  revealVotes,
  takeVoteBack,
  voteAgain,
} from '#shared/commands/workshop/voting.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { ballotId } from '#shared/model/ballot.ts';
import type { Model } from '#shared/model/model.ts';
import { after, aMeeting, meetingOf, minute, people } from '#tests/support/meeting.ts';
import { describe, expect, it } from 'vitest';

const asked = { workshopId: 'W', scenarioId: 'R1', question: 'consequence/safety' };
const ballotOf = (model: Model) => model.ballot.get(ballotId('W', 'R1', 'consequence/safety'));
const [ana, ben] = people as [(typeof people)[0], (typeof people)[0]];
const empty = aMeeting();
const then = { scenarioId: 'R1', question: 'consequence/operation' };
const answer = { levelId: 'c2', by: 'Fay', at: minute(2), then };

describe('a vote', () => {
  const voted = after(empty, castVote(asked, ana, 'c1', minute(1)), castVote(asked, ben, 'c3', minute(2)));

  it('is kept with the others, and changes no rating', () => {
    expect(ballotOf(voted)).toMatchObject({ votes: { 'P-1': 'c1', 'P-2': 'c3' }, isRevealed: false, at: minute(2) });
    expect(voted.scenario.get('R1')?.consequences).toEqual({});
  });

  it('is taken back alone', () => {
    expect(ballotOf(after(voted, takeVoteBack(asked, ben)))?.votes).toEqual({ 'P-1': 'c1' });
  });

  it('is not given away by the name of its step', () => {
    expect(JSON.stringify(castVote(asked, ana, 'c1', minute(1)).label)).not.toContain('c1');
  });

  it('is shown, and begun anew', () => {
    expect(ballotOf(after(voted, revealVotes(asked, minute(3))))?.isRevealed).toBe(true);
    const again = after(voted, answerQuestion(asked, answer), voteAgain(asked));
    expect(ballotOf(again)).toMatchObject({ votes: {}, isRevealed: false, outcome: null });
    expect(again.scenario.get('R1')?.consequences).toEqual({ safety: 'c2' });
  });
});

describe('an answer', () => {
  it('writes rating, outcome and the next page in one step that is taken back as one', () => {
    const outcome = runCommand(empty, answerQuestion(asked, answer));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { model, diff } = outcome.value;
    expect(model.scenario.get('R1')?.consequences).toEqual({ safety: 'c2' });
    expect(ballotOf(model)).toMatchObject({ outcome: 'c2', by: 'Fay', at: minute(2), isRevealed: true });
    expect(meetingOf(model)).toMatchObject(then);
    expect(applyDiff(model, reverseDiff(diff))).toEqual(empty);
  });

  it('to a scenario that is gone does nothing', () => {
    expect(after(empty, answerQuestion({ ...asked, scenarioId: 'gone' }, answer))).toEqual(empty);
  });

  it('keeps its reason', () => {
    expect(ballotOf(after(empty, answerQuestion(asked, answer), giveReason(asked, 'No guard')))?.reason).toBe(
      'No guard',
    );
  });
});

describe('a decision', () => {
  it('keeps what is not named', () => {
    const decided = after(
      empty,
      decideTreatment('R1', { treatment: 'accept', by: 'Fay', at: minute(1) }),
      decideTreatment('R1', { reason: 'Guarded', at: minute(2) }),
    );
    expect(decided.scenario.get('R1')).toMatchObject({
      treatment: 'accept',
      decision: { by: 'Fay', at: minute(2), reason: 'Guarded' },
    });
  });
});

describe('the attendance', () => {
  it('grows with ids that were never used, and shrinks with the votes', () => {
    const grown = after(empty, dropAttendee('W', 'P-2'), joinMeeting('W', 'Dan', 'safety'));
    expect(meetingOf(grown).attendees.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'P-1 Ana',
      'P-3 Chie',
      'P-4 Dan',
    ]);
    const voted = after(empty, castVote(asked, ana, 'c1', minute(1)), castVote(asked, ben, 'c3', minute(1)));
    expect(ballotOf(after(voted, dropAttendee('W', 'P-2')))?.votes).toEqual({ 'P-1': 'c1' });
  });

  it('is signed one by one', () => {
    const signed = meetingOf(after(empty, editAttendee('W', 'P-2', { signedAt: minute(9) })));
    expect(signed.attendees.map(({ signedAt }) => signedAt)).toEqual(['', minute(9), '']);
  });
});

describe('the parking lot', () => {
  const line = { id: 'K', scenarioId: 'R1', at: minute(1) };

  it('has a line from its first key on, and loses it with its last', () => {
    const typed = after(empty, park('W', { ...line, text: 'A' }), park('W', { ...line, text: 'Ask' }));
    expect(meetingOf(typed).parked).toEqual([{ ...line, text: 'Ask', isClosed: false }]);
    expect(meetingOf(after(typed, park('W', { ...line, text: '' }))).parked).toEqual([]);
  });

  it('closes a line and opens it again', () => {
    const closed = after(empty, park('W', { ...line, text: 'A' }), closeParked('W', 'K', true));
    expect(meetingOf(closed).parked[0]?.isClosed).toBe(true);
    expect(meetingOf(after(closed, closeParked('W', 'K', false))).parked[0]?.isClosed).toBe(false);
  });
});

describe('a meeting', () => {
  it('begins with its attendance at its first page, and ends', () => {
    const beginning = {
      id: 'W2',
      name: 'Day 2',
      facilitator: 'Fay',
      startedAt: minute(0),
      scenarioIds: ['R2'],
      attendees: [{ name: 'Ana', role: 'operations' }],
    };
    const stop = { scenarioId: 'R2', question: 'consequence/safety' };
    const begun = after(
      empty,
      beginWorkshop(beginning, stop),
      endWorkshop('W2', minute(60)),
      writeMinutes('W2', 'Good'),
    );
    expect(begun.workshop.get('W2')).toMatchObject({
      ...stop,
      endedAt: minute(60),
      minutes: 'Good',
      attendees: [{ id: 'P-1', name: 'Ana', role: 'operations', signedAt: '' }],
    });
  });

  it('that is gone is not changed', () => {
    expect(after(empty, goToStop('gone', then), endWorkshop('gone', minute(1)))).toEqual(empty);
  });
});
