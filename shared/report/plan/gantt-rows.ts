import { compareIds } from '#shared/engine/order.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { plannedMeasures, workDays } from '#shared/plan/schedule.ts';

/** A measure on the chart with the first and the last day of its work. */
export type GanttBar = { readonly measure: Countermeasure; readonly first: string; readonly last: string };

/** A row of the chart: the head of a department (empty for none), or a measure of it. */
export type GanttRow = { readonly department: string } | GanttBar;

/** As many rows as can be read on one page. */
const MOST_ROWS = 34;

/** The measures of the plan that have a day, by department and first day. */
function barsOf(model: Model): readonly GanttBar[] {
  const bars = plannedMeasures(model).flatMap((measure): GanttBar[] => {
    const days = workDays(measure);
    if (days === null) return [];
    const [first, last] = days.first <= days.last ? [days.first, days.last] : [days.last, days.first];
    return [{ measure, first, last }];
  });
  return bars.sort(
    (a, b) =>
      compareIds(a.measure.department.trim(), b.measure.department.trim()) ||
      compareIds(a.first, b.first) ||
      compareIds(a.measure.id, b.measure.id),
  );
}

/** The rows of the chart, as many on each page as can be read; a department that goes on has its head there too. */
export function ganttPages(model: Model): readonly (readonly GanttRow[])[] {
  const pages: GanttRow[][] = [];
  let page: GanttRow[] = [];
  let department: string | null = null;
  for (const bar of barsOf(model)) {
    const own = bar.measure.department.trim();
    if (page.length === 0 || page.length + 2 > MOST_ROWS) pages.push((page = []));
    if (page.length === 0 || own !== department) page.push({ department: own });
    page.push(bar);
    department = own;
  }
  return pages;
}
