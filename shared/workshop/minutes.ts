import { foldedName } from '#shared/folded-name.ts';
import { ballotId, type Ballot } from '#shared/model/ballot.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { millisOf } from '#shared/moment.ts';
import { momentsOf, paceOf } from './pace.ts';
import { questionsOf, scaleOf } from './question.ts';

/** A vote in the minutes; `level` is the name of the level, null for an abstention. */
type MinutedVote = { readonly name: string; readonly level: string | null };

/** A question that was answered. `question` is its id in a ballot, `outcome` the name of the level. */
export type MinutedQuestion = {
  readonly question: string;
  readonly outcome: string;
  readonly votes: readonly MinutedVote[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/** A scenario that the meeting answered questions about, and what became of it. `spent` is in milliseconds. */
export type MinutedScenario = {
  readonly id: string;
  readonly name: string;
  readonly spent: number;
  readonly questions: readonly MinutedQuestion[];
  readonly treatment: Scenario['treatment'];
  readonly decision: Scenario['decision'];
};

/** The minutes of a meeting: everything that it wrote down, and what it did not come to. */
export type Minutes = {
  readonly workshop: Workshop;
  readonly scenarios: readonly MinutedScenario[];
  /** The scenarios of the agenda of which not every question was answered. */
  readonly leftIds: readonly string[];
  /** When the last vote or decision was written, in milliseconds since 1970; null where there was none. */
  readonly lastChange: number | null;
};

/** What a level is called: its id and name, as long as they differ. */
export function levelName(levels: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const name = levels.find((level) => level.id === id)?.name ?? '';
  return name === '' || name === id ? id : id.length <= 3 ? `${id} ${name}` : name;
}

function minutedQuestion(model: Model, workshop: Workshop, ballot: Ballot): MinutedQuestion {
  const { question, reason, by, at, outcome } = ballot;
  const levels = scaleOf(policyOf(model), question);
  const votes = workshop.attendees.flatMap(({ id, name }) => {
    if (!Object.hasOwn(ballot.votes, id)) return [];
    const vote = ballot.votes[id] ?? '';
    const isLevel = levels.some((level) => level.id === vote);
    return [{ name, level: isLevel ? levelName(levels, vote) : null }];
  });
  return { question, outcome: levelName(levels, outcome ?? ''), votes, reason, by, at };
}

/** What a meeting leaves behind (ZCR 5): answers with votes, decisions, what was put off, how long it took. */
export function minutesOf(model: Model, workshop: Workshop): Minutes {
  const questions = questionsOf(policyOf(model));
  const { spent, done } = paceOf(model, workshop, questions);
  const scenarios = workshop.scenarioIds.flatMap((id): MinutedScenario[] => {
    const scenario = model.scenario.get(id);
    const answered = questions.flatMap((question) => {
      const ballot = model.ballot.get(ballotId(workshop.id, id, question));
      return ballot && ballot.outcome !== null ? [minutedQuestion(model, workshop, ballot)] : [];
    });
    if (!scenario || (answered.length === 0 && !spent.has(id))) return [];
    const { name, treatment, decision } = scenario;
    return [{ id, name, spent: spent.get(id) ?? 0, questions: answered, treatment, decision }];
  });
  return {
    workshop,
    scenarios,
    leftIds: workshop.scenarioIds.filter((id) => !done.has(id)),
    lastChange: momentsOf(model, workshop).at(-1)?.at ?? null,
  };
}

/** Whether a signature stands under what the minutes say now: nothing was written after it. */
export function isSignatureFresh(signedAt: string, { lastChange }: Minutes): boolean {
  const at = millisOf(signedAt);
  return at !== null && (lastChange === null || at >= lastChange);
}

/** Whether a typed name is the name of somebody, whatever the case, width and spacing of its letters. */
export function isNameOf(typed: string, name: string): boolean {
  return foldedName(name) !== '' && foldedName(typed) === foldedName(name);
}
