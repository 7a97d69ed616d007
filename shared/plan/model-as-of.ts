import { standings } from '#shared/engine/effects.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';

/** Whether the plan has a measure in place by the end of a day. */
export function isDoneBy(measure: Countermeasure, day: string): boolean {
  return standings[measure.status] === 'to-come' && measure.due !== null && measure.due <= day;
}

/**
 * The plant as the plan has it at the end of a day (ZCR 5.12): planned measures and those in progress that are due by then
 * count as done; what has no due day waits; rejected ones stay rejected.
 */
export function modelAsOf(model: Model, day: string): Model {
  if (![...model.countermeasure.values()].some((measure) => isDoneBy(measure, day))) return model;
  const countermeasure = new Map<string, Countermeasure>();
  for (const [id, measure] of model.countermeasure)
    countermeasure.set(id, isDoneBy(measure, day) ? { ...measure, status: 'done' } : measure);
  return { ...model, countermeasure };
}
