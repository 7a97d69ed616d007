import type { Command, CommandLabel } from '#shared/commands/command.ts';
import { ballotId, ballotSchema, type Ballot } from '#shared/model/ballot.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { ratedWith } from '#shared/workshop/question.ts';
import type { Stop } from '#shared/workshop/walk.ts';

/** A question that a meeting is asked. */
export type Asked = Stop & { readonly workshopId: string };

function editBallot(
  key: string,
  asked: Asked,
  fieldsOf: (ballot: Ballot) => Partial<Ballot>,
  params: CommandLabel['params'] = {},
): Command {
  const { workshopId, scenarioId, question } = asked;
  const id = ballotId(workshopId, scenarioId, question);
  return {
    label: { key: `workshop.${key}`, params },
    run(tx) {
      const ballot = tx.get('ballot', id) ?? ballotSchema.parse({ id, workshopId, scenarioId, question });
      tx.put('ballot', { ...ballot, ...fieldsOf(ballot) });
    },
  };
}

/** One vote. The name of the step says who, never what. */
export const castVote = (
  asked: Asked,
  voter: { readonly id: string; readonly name: string },
  levelId: string,
  at: string,
): Command =>
  editBallot('vote', asked, ({ votes }) => ({ votes: { ...votes, [voter.id]: levelId }, at }), { name: voter.name });

/** Takes somebody's vote back, so that they vote again. */
export const takeVoteBack = (asked: Asked, voter: { readonly id: string; readonly name: string }): Command =>
  editBallot(
    'unvote',
    asked,
    ({ votes }) => ({ votes: Object.fromEntries(Object.entries(votes).filter(([id]) => id !== voter.id)) }),
    { name: voter.name },
  );

/** Shows what was voted. */
export const revealVotes = (asked: Asked, at: string): Command =>
  editBallot('reveal', asked, () => ({ isRevealed: true, at }));

/** Begins the vote on a question anew; the rating stays until it is decided again. */
export const voteAgain = (asked: Asked): Command =>
  editBallot('again', asked, () => ({ votes: {}, isRevealed: false, outcome: null, by: '' }));

/** Writes why a question was decided as it was. */
export const giveReason = (asked: Asked, reason: string): Command => editBallot('reason', asked, () => ({ reason }));

/** What a room answers to a question, and where it goes from there. */
export type Answer = { readonly levelId: string; readonly by: string; readonly at: string; readonly then: Stop };

/** Decides a question (ZCR 5.3, 5.4): rating, outcome of the vote and the next page in one step. */
export function answerQuestion(asked: Asked, { levelId, by, at, then }: Answer): Command {
  const ballot = editBallot('answer', asked, () => ({ outcome: levelId, isRevealed: true, by, at }), {
    id: asked.scenarioId,
  });
  return {
    label: ballot.label,
    run(tx) {
      const scenario = tx.get('scenario', asked.scenarioId);
      const workshop = tx.get('workshop', asked.workshopId);
      if (!scenario || !workshop) return;
      ballot.run(tx);
      tx.put('scenario', { ...scenario, ...ratedWith(scenario, asked.question, levelId) });
      tx.put('workshop', { ...workshop, ...then });
    },
  };
}

/** Writes what becomes of a risk, with who, when and why (ZCR 5.7, 5.11). What is not named stays. */
export function decideTreatment(
  scenarioId: string,
  { treatment, ...said }: { readonly treatment?: Scenario['treatment'] } & Partial<NonNullable<Scenario['decision']>>,
): Command {
  return {
    label: { key: 'workshop.decide', params: { id: scenarioId } },
    run(tx) {
      const scenario = tx.get('scenario', scenarioId);
      if (!scenario) return;
      const decision = { by: '', at: '', reason: '', ...scenario.decision, ...said };
      tx.put('scenario', { ...scenario, ...(treatment === undefined ? {} : { treatment }), decision });
    },
  };
}
