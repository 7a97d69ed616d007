import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { standings } from '#shared/engine/effects.ts';
import { hasOutage } from '../schedule.ts';

/** What a plan may cost and when it must be in place. Amounts in the smallest unit of the currency; null: no limit. */
export type PlanLimits = {
  readonly once: number | null;
  readonly perYear: number | null;
  /** The last day on which a measure may be due. */
  readonly by: string | null;
};

/** Why a measure is no candidate, whatever it costs. */
export type BarredReason = 'no-day' | 'too-late' | 'outside-outage' | 'dependency';

/** The measures that a plan can still choose, and those that it cannot, with the reason. */
export type Candidates = {
  readonly free: readonly Countermeasure[];
  readonly barred: ReadonlyMap<string, BarredReason>;
};

function barredByDay({ due }: Countermeasure, by: string | null): BarredReason | null {
  if (by === null) return null;
  if (due === null) return 'no-day';
  return due > by ? 'too-late' : null;
}

/** Whether a measure on which another depends can be there: in place, begun, or a candidate itself. */
function canBeThere(model: Model, id: string, free: ReadonlyMap<string, Countermeasure>): boolean {
  const status = model.countermeasure.get(id)?.status;
  if (status === undefined) return true;
  return free.has(id) || standings[status] === 'in-place' || status === 'in-progress';
}

/**
 * The planned measures that can be done within the limits (ZCR 5.8): in time, in an outage where they need one, and with
 * all that they depend on. What is in progress is decided already, and is neither chosen nor barred.
 */
export function candidatesOf(model: Model, { by }: PlanLimits): Candidates {
  const free = new Map<string, Countermeasure>();
  const barred = new Map<string, BarredReason>();
  for (const measure of model.countermeasure.values()) {
    if (measure.status !== 'planned') continue;
    const isShut = measure.needsOutage && !hasOutage(measure, model);
    const reason = barredByDay(measure, by) ?? (isShut ? 'outside-outage' : null);
    if (reason === null) free.set(measure.id, measure);
    else barred.set(measure.id, reason);
  }
  for (let before = -1; before !== free.size;) {
    before = free.size;
    for (const { id, dependencyIds } of [...free.values()]) {
      if (dependencyIds.every((one) => canBeThere(model, one, free))) continue;
      free.delete(id);
      barred.set(id, 'dependency');
    }
  }
  return { free: [...free.values()], barred };
}
