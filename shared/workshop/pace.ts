import type { Ballot } from '#shared/model/ballot.ts';
import type { Model } from '#shared/model/model.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { millisOf } from '#shared/moment.ts';

/** Silence longer than this is a break and counts as work on nothing, in milliseconds. */
export const BREAK_MS = 20 * 60_000;

/** When something about a scenario was written down, in milliseconds since 1970. */
export type Moment = { readonly at: number; readonly scenarioId: string };

/** The ballots of one meeting. */
function ballotsOf({ ballot }: Pick<Model, 'ballot'>, workshopId: string): readonly Ballot[] {
  return [...ballot.values()].filter((one) => one.workshopId === workshopId);
}

/** When the meeting wrote something down: votes, and the decisions on scenarios of its agenda while it lasted. */
export function momentsOf(model: Pick<Model, 'ballot' | 'scenario'>, workshop: Workshop): readonly Moment[] {
  const from = millisOf(workshop.startedAt) ?? Infinity;
  const to = millisOf(workshop.endedAt) ?? Infinity;
  const voted = ballotsOf(model, workshop.id).map(({ at, scenarioId }) => ({ at: millisOf(at), scenarioId }));
  const decided = workshop.scenarioIds.map((scenarioId) => ({
    at: millisOf(model.scenario.get(scenarioId)?.decision?.at ?? ''),
    scenarioId,
  }));
  const known = [...voted, ...decided].flatMap(({ at, scenarioId }) => (at === null ? [] : [{ at, scenarioId }]));
  return known.filter(({ at }) => at >= from && at <= to).sort((one, other) => one.at - other.at);
}

/** How long each scenario took, in milliseconds: the time up to each of its moments from the moment before, breaks left out. */
export function timeSpent(startedAt: number, moments: readonly Moment[]): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  let before = startedAt;
  for (const { at, scenarioId } of moments) {
    const passed = at - before;
    if (passed >= 0 && passed <= BREAK_MS) spent.set(scenarioId, (spent.get(scenarioId) ?? 0) + passed);
    before = at;
  }
  return spent;
}

/** How a meeting goes. Times are in milliseconds; `perScenario` and `ahead` are null before the first scenario is done. */
export type Pace = {
  readonly done: ReadonlySet<string>;
  readonly left: number;
  readonly spent: ReadonlyMap<string, number>;
  readonly perScenario: number | null;
  readonly ahead: number | null;
};

/** How many scenarios are done and left, and what one took on average. A scenario is done when every question has an outcome. */
export function paceOf(
  model: Pick<Model, 'ballot' | 'scenario'>,
  workshop: Workshop,
  questions: readonly string[],
): Pace {
  const answered = new Map<string, number>();
  for (const { scenarioId, question, outcome } of ballotsOf(model, workshop.id))
    if (outcome !== null && questions.includes(question)) answered.set(scenarioId, (answered.get(scenarioId) ?? 0) + 1);
  const done = new Set(workshop.scenarioIds.filter((id) => answered.get(id) === questions.length));
  const left = workshop.scenarioIds.length - done.size;
  const spent = timeSpent(millisOf(workshop.startedAt) ?? 0, momentsOf(model, workshop));
  const total = [...done].reduce((sum, id) => sum + (spent.get(id) ?? 0), 0);
  const perScenario = done.size === 0 ? null : total / done.size;
  return { done, left, spent, perScenario, ahead: perScenario === null ? null : perScenario * left };
}
