import type { Countermeasure, CountermeasureStatus } from '#shared/model/countermeasure.ts';

/** How a status counts: in the residual risk, only in the projected one, or not at all. */
export type Standing = 'in-place' | 'to-come' | 'out';

export const standings: Readonly<Record<CountermeasureStatus, Standing>> = {
  existing: 'in-place',
  done: 'in-place',
  planned: 'to-come',
  'in-progress': 'to-come',
  rejected: 'out',
};

/** The steps that countermeasures take off the likelihood and consequence scales. */
export type Steps = { readonly likelihood: number; readonly consequence: number };

const NO_STEPS: Steps = { likelihood: 0, consequence: 0 };

/** The summed steps of the linked countermeasures that have the given standing; one that is linked twice counts once. */
export function stepsOf(
  ids: readonly string[],
  standing: Standing,
  countermeasures: ReadonlyMap<string, Countermeasure>,
): Steps {
  if (ids.length === 0) return NO_STEPS;
  let likelihood = 0;
  let consequence = 0;
  for (const id of ids.length === 1 ? ids : new Set(ids)) {
    const measure = countermeasures.get(id);
    if (!measure || standings[measure.status] !== standing) continue;
    likelihood += measure.effect.likelihoodSteps;
    consequence += measure.effect.consequenceSteps;
  }
  return { likelihood, consequence };
}
