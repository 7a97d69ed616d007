import { useModel } from '#renderer/state/hooks.ts';
import type { Asked } from '#shared/commands/workshop/voting.ts';
import { ballotId, type Ballot } from '#shared/model/ballot.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Policy, ScaleLevel } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Attendee, Workshop } from '#shared/model/workshop.ts';
import { paceOf, type Pace } from '#shared/workshop/pace.ts';
import { ALL_ASKED, questionsOf, ratingOf, scaleOf } from '#shared/workshop/question.ts';
import { nextVoter, phaseOf, spreadOf, type Spread, type VotePhase } from '#shared/workshop/votes.ts';
import { stopOf, type Stop } from '#shared/workshop/walk.ts';
import { useMemo } from 'react';

/** The question on the wall. */
export type OnTheWall = {
  readonly asked: Asked;
  readonly levels: readonly ScaleLevel[];
  readonly ballot: Ballot | undefined;
  readonly phase: VotePhase;
  readonly voter: Attendee | null;
  readonly spread: Spread;
  /** The level id that the scenario has now, or null. */
  readonly rating: string | null;
  /** The place of the level that Enter takes: the median of the votes, else the rating there is; null for none. */
  readonly offered: number | null;
};

/** Everything that the room shows and its keys act on. */
export type Room = {
  readonly model: Model;
  readonly policy: Policy;
  readonly workshop: Workshop;
  readonly questions: readonly string[];
  readonly stop: Stop;
  readonly scenario: Scenario;
  /** Null on the summary of a scenario. */
  readonly wall: OnTheWall | null;
  readonly pace: Pace;
};

function onTheWall(model: Model, workshop: Workshop, scenario: Scenario, question: string): OnTheWall | null {
  if (question === ALL_ASKED) return null;
  const { attendees, id: workshopId } = workshop;
  const levels = scaleOf(policyOf(model), question);
  const ballot = model.ballot.get(ballotId(workshopId, scenario.id, question));
  const spread = spreadOf(levels, attendees, ballot);
  const rating = ratingOf(scenario, question);
  const rated = levels.findIndex(({ id }) => id === rating);
  return {
    asked: { workshopId, scenarioId: scenario.id, question },
    levels,
    ballot,
    phase: phaseOf(attendees, ballot),
    voter: nextVoter(attendees, ballot),
    spread,
    rating,
    offered: spread.median ?? (rated < 0 ? null : rated),
  };
}

/** The room of a meeting as it stands in a plant; null when nothing is on its agenda any more. */
export function roomOf(model: Model, workshopId: string): Room | null {
  const workshop = model.workshop.get(workshopId);
  const stop = workshop ? stopOf(model, workshop) : null;
  const scenario = stop ? model.scenario.get(stop.scenarioId) : undefined;
  if (!workshop || !stop || !scenario) return null;
  const policy = policyOf(model);
  const questions = questionsOf(policy);
  const wall = onTheWall(model, workshop, scenario, stop.question);
  return { model, policy, workshop, questions, stop, scenario, wall, pace: paceOf(model, workshop, questions) };
}

/** The room of a meeting of the open plant. */
export function useRoom(workshopId: string): Room | null {
  const model = useModel();
  return useMemo(() => roomOf(model, workshopId), [model, workshopId]);
}
