import { standings } from '#shared/engine/effects.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import type { Outage } from '#shared/model/outage.ts';
import { cyclesOf } from './cycles.ts';
import { measureZones, zoneAndParents } from './measure-zones.ts';

/** Why a measure cannot be done as it is planned; the locale namespace `plan` has a sentence per reason. */
export type ScheduleReason =
  'start-after-due' | 'dependency-late' | 'dependency-rejected' | 'cycle' | 'outside-outage' | 'overdue';

/** Something that is wrong with the plan, at a measure; `otherId` is the measure that makes it so. */
export type ScheduleFinding = {
  readonly reason: ScheduleReason;
  readonly measureId: string;
  readonly otherId: string | null;
};

const found = (reason: ScheduleReason, measure: Countermeasure, otherId: string | null = null): ScheduleFinding => ({
  reason,
  measureId: measure.id,
  otherId,
});

/** The measures that a plan is about, on screen, on paper and in money: not what existed before it, nor what was rejected. */
export function plannedMeasures({ countermeasure }: Pick<Model, 'countermeasure'>): readonly Countermeasure[] {
  return [...countermeasure.values()].filter(({ status }) => status !== 'existing' && status !== 'rejected');
}

/** The first and the last day of work on a measure; null where it has neither start nor due day. */
export function workDays({ start, due }: Countermeasure): { readonly first: string; readonly last: string } | null {
  const [first, last] = [start ?? due, due ?? start];
  return first === null || last === null ? null : { first, last };
}

/** A measure on which another depends ends only after that one starts; what is in place already is never late. */
function lateDependencies(measure: Countermeasure, model: Model): readonly ScheduleFinding[] {
  const starts = workDays(measure)?.first ?? null;
  return measure.dependencyIds.flatMap((id) => {
    const other = model.countermeasure.get(id);
    if (!other || standings[other.status] === 'in-place') return [];
    if (other.status === 'rejected') return [found('dependency-rejected', measure, id)];
    const ends = workDays(other)?.last ?? null;
    return starts !== null && ends !== null && ends > starts ? [found('dependency-late', measure, id)] : [];
  });
}

/** Whether an outage is one of a zone; one without zones is one of the whole plant. */
function isOutageOf(model: Model, { zoneIds }: Outage, zoneId: string): boolean {
  return zoneIds.length === 0 || zoneAndParents(model, zoneId).some((id) => zoneIds.includes(id));
}

/** Whether every zone of a measure is shut down at some time while one works on it; without zones the whole plant is. */
export function hasOutage(measure: Countermeasure, model: Model): boolean {
  const days = workDays(measure);
  if (days === null) return false;
  const meanwhile = [...model.outage.values()].filter(
    ({ start, end }) => start !== null && end !== null && start <= days.last && end >= days.first,
  );
  const zones = measureZones(model, measure.subjects);
  if (zones.length === 0) return meanwhile.some(({ zoneIds }) => zoneIds.length === 0);
  return zones.every((zone) => meanwhile.some((outage) => isOutageOf(model, outage, zone)));
}

function faultsOf(measure: Countermeasure, model: Model, today: string): readonly ScheduleFinding[] {
  const { start, due, needsOutage } = measure;
  return [
    ...(start !== null && due !== null && start > due ? [found('start-after-due', measure)] : []),
    ...lateDependencies(measure, model),
    ...(needsOutage && !hasOutage(measure, model) ? [found('outside-outage', measure)] : []),
    ...(due !== null && due < today ? [found('overdue', measure)] : []),
  ];
}

/**
 * What is wrong with the dates of a plan: of measures that are planned or in progress, by measure. `today` is a day by the
 * clock of the user.
 */
export function scheduleFindings(model: Model, today: string): readonly ScheduleFinding[] {
  const toCome = [...model.countermeasure.values()].filter(({ status }) => standings[status] === 'to-come');
  const inCycle = cyclesOf(new Map(toCome.map(({ id, dependencyIds }) => [id, dependencyIds])));
  return toCome.flatMap((measure) => {
    const next = inCycle.get(measure.id);
    return [...(next === undefined ? [] : [found('cycle', measure, next)]), ...faultsOf(measure, model, today)];
  });
}
