import { ballotId } from '#shared/model/ballot.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { ALL_ASKED, questionsOf } from './question.ts';

/** What is read of a plant to find the way through a meeting. */
export type WalkedModel = Pick<Model, 'policy' | 'ballot' | 'scenario'>;

/** The page on the wall: a scenario, and what is asked about it. */
export type Stop = { readonly scenarioId: string; readonly question: string };

/** The questions about a scenario that this meeting has not answered, in order. */
export function openQuestions(model: WalkedModel, workshopId: string, scenarioId: string): readonly string[] {
  return questionsOf(policyOf(model as Model)).filter(
    (question) => (model.ballot.get(ballotId(workshopId, scenarioId, question))?.outcome ?? null) === null,
  );
}

/** Where the room is: as it was left, or at the first scenario of the agenda. Null when nothing is on the agenda. */
export function stopOf(model: WalkedModel, workshop: Workshop): Stop | null {
  const { scenarioId, scenarioIds } = workshop;
  if (scenarioId !== null && model.scenario.has(scenarioId)) {
    const isAsked = questionsOf(policyOf(model as Model)).includes(workshop.question);
    return { scenarioId, question: isAsked ? workshop.question : ALL_ASKED };
  }
  const first = scenarioIds[0];
  return first === undefined ? null : stopAt(model, workshop, first);
}

/** A scenario's page, at the first question that is open. */
export function stopAt(model: WalkedModel, workshop: Workshop, scenarioId: string): Stop {
  return { scenarioId, question: openQuestions(model, workshop.id, scenarioId)[0] ?? ALL_ASKED };
}

/** Where to go when the question on the wall is answered: the next open one of the scenario, going round. */
export function afterAnswer(model: WalkedModel, workshop: Workshop, { scenarioId, question }: Stop): Stop {
  const all = questionsOf(policyOf(model as Model));
  const open = openQuestions(model, workshop.id, scenarioId).filter((one) => one !== question);
  const next = open.find((one) => all.indexOf(one) > all.indexOf(question)) ?? open[0] ?? ALL_ASKED;
  return { scenarioId, question: next };
}

/** The scenario before (-1) or after (1) on the agenda; null at its ends. */
export function neighbourScenario({ scenarioIds }: Workshop, scenarioId: string, step: 1 | -1): string | null {
  const at = scenarioIds.indexOf(scenarioId);
  return at < 0 ? (scenarioIds[0] ?? null) : (scenarioIds[at + step] ?? null);
}

/** The question before or after, with the summary of the scenario behind the last one. */
export function neighbourQuestion(questions: readonly string[], question: string, step: 1 | -1): string {
  const pages = [...questions, ALL_ASKED];
  const at = pages.indexOf(question) + step;
  return pages[Math.min(Math.max(at, 0), pages.length - 1)] ?? ALL_ASKED;
}
