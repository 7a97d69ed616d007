import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { plannedMeasures, workDays } from '#shared/plan/schedule.ts';

/** A line of the schedule: the head of a department, or a measure of it. */
export type ScheduleRow =
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'measure'; readonly measure: Countermeasure };

/** The lines of the schedule: departments by name, their measures by the day on which they start. */
export function scheduleRows(countermeasure: Model['countermeasure']): readonly ScheduleRow[] {
  const departments = [...Map.groupBy(plannedMeasures({ countermeasure }), ({ department }) => department.trim())];
  const firstOf = (measure: Countermeasure) => workDays(measure)?.first ?? '9';
  return departments
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([department, ofIt]) => [
      { kind: 'department' as const, department },
      ...ofIt
        .sort((a, b) => (firstOf(a) === firstOf(b) ? 0 : firstOf(a) < firstOf(b) ? -1 : 1))
        .map((measure) => ({ kind: 'measure' as const, measure })),
    ]);
}

/** A dependency as it is drawn: from the line of what comes first to the line of what waits for it. */
export type Link = {
  readonly key: string;
  readonly from: { readonly row: number; readonly day: string };
  readonly to: { readonly row: number; readonly day: string };
  readonly isLate: boolean;
};

/** The dependencies between lines that have days. */
export function linksOf(rows: readonly ScheduleRow[]): readonly Link[] {
  const places = new Map(rows.flatMap((row, at) => (row.kind === 'measure' ? [[row.measure.id, at] as const] : [])));
  return rows.flatMap((row, at) => {
    const days = row.kind === 'measure' ? workDays(row.measure) : null;
    if (row.kind !== 'measure' || days === null) return [];
    return row.measure.dependencyIds.flatMap((id): Link[] => {
      const place = places.get(id);
      const other = place === undefined ? undefined : rows[place];
      const before = other?.kind === 'measure' ? workDays(other.measure) : null;
      if (place === undefined || before === null) return [];
      const [from, to] = [
        { row: place, day: before.last },
        { row: at, day: days.first },
      ];
      return [{ key: `${id} ${row.measure.id}`, from, to, isLate: before.last > days.first }];
    });
  });
}
