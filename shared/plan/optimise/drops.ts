import { effectsOf } from '#shared/engine/effects.ts';
import { fallOf, raised } from '#shared/engine/fall.ts';
import { cellAt, indexPolicy, UNKNOWN, type PolicyIndex } from '#shared/engine/policy-index.ts';
import { heldRatings, stepDown, type Rating } from '#shared/engine/residual.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { sumOf } from '#shared/plan/sum.ts';

/** What a candidate takes off a scenario. */
export type Step = { readonly measureId: string; readonly likelihood: number; readonly consequence: number };

/** How far the risk level of a scenario falls, in places, where so many rows and columns are taken off it. */
export type Drop = { readonly likelihood: number; readonly consequence: number; readonly places: number };

/** A scenario that candidates can move. The drops are of every pair of steps up to what the candidates take off together. */
export type Lever = {
  readonly scenarioId: string;
  readonly steps: readonly Step[];
  readonly drops: readonly Drop[];
  /** The most rows and columns that count. */
  readonly mostLikelihood: number;
  readonly mostConsequence: number;
  /** Whether more steps never raise the risk level, as in any sensible matrix. */
  readonly isMonotone: boolean;
};

function stepsOf({ countermeasureIds }: Scenario, free: ReadonlyMap<string, Countermeasure>): readonly Step[] {
  return [...new Set(countermeasureIds)].flatMap((measureId) => {
    const effect = free.get(measureId)?.effect;
    if (!effect || effect.likelihoodSteps + effect.consequenceSteps === 0) return [];
    return [{ measureId, likelihood: effect.likelihoodSteps, consequence: effect.consequenceSteps }];
  });
}

function isMonotoneIn(drops: readonly Drop[]): boolean {
  const at = new Map(drops.map((drop) => [`${drop.likelihood} ${drop.consequence}`, drop.places]));
  return drops.every(
    ({ likelihood, consequence, places }) =>
      (at.get(`${likelihood + 1} ${consequence}`) ?? places) >= places &&
      (at.get(`${likelihood} ${consequence + 1}`) ?? places) >= places,
  );
}

/** The levers of one scenario whose rating without the candidates is known. */
function leverOf(
  scenario: Scenario,
  rating: Rating,
  steps: readonly Step[],
  levelAt: (rating: Rating) => number,
): Lever {
  const mostLikelihood = Math.min(rating.likelihood, sumOf(steps.map(({ likelihood }) => likelihood)));
  const mostConsequence = Math.min(rating.consequence, sumOf(steps.map(({ consequence }) => consequence)));
  const drops: Drop[] = [];
  for (let likelihood = 0; likelihood <= mostLikelihood; likelihood++)
    for (let consequence = 0; consequence <= mostConsequence; consequence++) {
      const after = {
        likelihood: stepDown(rating.likelihood, likelihood),
        consequence: stepDown(rating.consequence, consequence),
      };
      drops.push({ likelihood, consequence, places: levelAt(rating) - levelAt(after) });
    }
  return { scenarioId: scenario.id, steps, drops, mostLikelihood, mostConsequence, isMonotone: isMonotoneIn(drops) };
}

function levels(scenario: Scenario, model: Model, policy: PolicyIndex): (rating: Rating) => number {
  const fall = fallOf(scenario, model.assumption);
  return (rating) => {
    const { likelihood, consequence } = raised(rating, fall, policy);
    return cellAt(policy, likelihood, consequence).level;
  };
}

/**
 * What the candidates can do, by scenario (ZCR 5.9, 5.12): the projected risk of `assess`, with what is in place and in
 * progress taken off already. Scenarios whose risk is not known or that no candidate moves are left out.
 */
export function leversOf(model: Model, free: readonly Countermeasure[]): readonly Lever[] {
  const policy = indexPolicy(policyOf(model));
  const byId = new Map(free.map((measure) => [measure.id, measure]));
  const others = new Map([...model.countermeasure].filter(([id]) => !byId.has(id)));
  const decided = new Map([...others].filter(([, { status }]) => status !== 'planned'));
  return [...model.scenario.values()].flatMap((scenario) => {
    const steps = stepsOf(scenario, byId);
    if (steps.length === 0) return [];
    const rating = heldRatings(scenario, effectsOf(scenario.countermeasureIds, decided), policy).projected;
    const levelAt = levels(scenario, model, policy);
    if (levelAt(rating) === UNKNOWN) return [];
    const lever = leverOf(scenario, rating, steps, levelAt);
    return lever.drops.every(({ places }) => places === 0) ? [] : [lever];
  });
}

/** How many places the risk levels of all scenarios fall, where these measures are done. */
export function pointsOf(levers: readonly Lever[], chosen: ReadonlySet<string>): number {
  return sumOf(
    levers.map(({ steps, drops, mostLikelihood, mostConsequence }) => {
      const done = steps.filter(({ measureId }) => chosen.has(measureId));
      const likelihood = Math.min(mostLikelihood, sumOf(done.map((step) => step.likelihood)));
      const consequence = Math.min(mostConsequence, sumOf(done.map((step) => step.consequence)));
      return drops[likelihood * (mostConsequence + 1) + consequence]?.places ?? 0;
    }),
  );
}
