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

/** What the linked countermeasures do: how many are in place and to come, and the steps that each group takes off. */
export type Effects = {
  readonly inPlace: number;
  readonly toCome: number;
  readonly inPlaceLikelihood: number;
  readonly inPlaceConsequence: number;
  readonly toComeLikelihood: number;
  readonly toComeConsequence: number;
};

const NOTHING: Effects = {
  inPlace: 0,
  toCome: 0,
  inPlaceLikelihood: 0,
  inPlaceConsequence: 0,
  toComeLikelihood: 0,
  toComeConsequence: 0,
};
const SHORT_LIST = 8;

/** The summed effects of the linked countermeasures; one that is linked twice counts once. */
export function effectsOf(ids: readonly string[], countermeasures: ReadonlyMap<string, Countermeasure>): Effects {
  if (ids.length === 0) return NOTHING;
  const distinct = ids.length > SHORT_LIST ? [...new Set(ids)] : ids;
  const effects = { ...NOTHING };
  for (let at = 0; at < distinct.length; at++) {
    const measure = countermeasures.get(distinct[at]!);
    if (!measure || (at > 0 && distinct === ids && ids.indexOf(measure.id) < at)) continue;
    const standing = standings[measure.status];
    const { likelihoodSteps, consequenceSteps } = measure.effect;
    if (standing === 'in-place') {
      effects.inPlace++;
      effects.inPlaceLikelihood += likelihoodSteps;
      effects.inPlaceConsequence += consequenceSteps;
    } else if (standing === 'to-come') {
      effects.toCome++;
      effects.toComeLikelihood += likelihoodSteps;
      effects.toComeConsequence += consequenceSteps;
    }
  }
  return effects;
}
