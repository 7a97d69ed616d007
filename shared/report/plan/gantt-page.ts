import { daysBetween } from '#shared/calendar.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import type { Fill, Pen } from '#shared/drawing/pen.ts';
import type { CountermeasureStatus } from '#shared/model/countermeasure.ts';
import type { Outage } from '#shared/model/outage.ts';
import { firstDayOf, quartersOf, yearOf } from '#shared/plan/quarter.ts';
import type { GanttBar, GanttRow } from './gantt-rows.ts';

/** What a chart is drawn with; days are as 2027-03-31. */
export type Gantt = {
  readonly rows: readonly GanttRow[];
  readonly outages: readonly Outage[];
  /** The first and the last year of the axis. */
  readonly years: { readonly from: number; readonly to: number };
  /** What a row is called. */
  readonly nameOf: (row: GanttRow) => string;
};

const WIDTH = 960;
const LEFT = 300;
const HEAD = 36;
const ROW = 18;
const BAR = 10;
const LETTERS = 9;
const LEAST_BAR = 3;
/** Over more years their lines would be all that is seen. */
const MOST_YEARS = 60;

const fills: Readonly<Record<CountermeasureStatus, Fill>> = {
  planned: { ink: 'accent', pattern: 'hatched' },
  'in-progress': { ink: 'accent' },
  done: { ink: 'ink-3' },
  existing: { ink: 'ink-3' },
  rejected: { ink: 'ink-3' },
};

const isBar = (row: GanttRow): row is GanttBar => 'measure' in row;

/** Where days lie from left to right. */
function axisOf({ years }: Gantt) {
  const first = `${years.from}-01-01`;
  const all = daysBetween(first, `${years.to + 1}-01-01`) ?? 1;
  const startOf = (day: string): number => LEFT + ((WIDTH - LEFT) * (daysBetween(first, day) ?? 0)) / all;
  const dayWidth = (WIDTH - LEFT) / all;
  return { startOf, endOf: (day: string) => startOf(day) + dayWidth };
}
type Axis = ReturnType<typeof axisOf>;

function paintQuarters(pen: Pen, { years }: Gantt, { startOf }: Axis, height: number): void {
  if (years.to - years.from > MOST_YEARS) return;
  for (const { year, quarter } of quartersOf(years.from, years.to)) {
    const x = startOf(firstDayOf({ year, quarter }));
    const isYear = quarter === 1;
    pen.line(
      [
        { x, y: isYear ? 0 : HEAD / 2 },
        { x, y: height },
      ],
      { ink: isYear ? 'edge-strong' : 'edge', width: isYear ? 1 : 0.5 },
    );
    if (isYear) pen.text(String(year), { x: x + 4, y: HEAD / 4 }, { size: LETTERS, ink: 'ink', isStrong: true });
    if (years.to - years.from < 4)
      pen.text(`Q${quarter}`, { x: x + 4, y: (3 * HEAD) / 4 }, { size: LETTERS - 1, ink: 'ink-2' });
  }
}

function paintOutages(pen: Pen, { outages }: Gantt, { startOf, endOf }: Axis, height: number): void {
  for (const { start, end } of outages) {
    if (start === null || end === null || end < start) continue;
    const [from, to] = [Math.max(LEFT, startOf(start)), Math.min(WIDTH, endOf(end))];
    if (to <= from) continue;
    pen.rect({ x: from, y: HEAD, width: Math.max(1, to - from), height: height - HEAD }, { fill: { ink: 'sunken' } });
  }
}

/** Lines from the end of a measure to the start of each that waits for it. */
function paintWaits(pen: Pen, { rows }: Gantt, { startOf, endOf }: Axis): void {
  const middles = new Map(rows.flatMap((row, at) => (isBar(row) ? [[row.measure.id, { row, y: middleOf(at) }]] : [])));
  for (const { row, y } of middles.values())
    for (const id of row.measure.dependencyIds) {
      const before = middles.get(id);
      if (!before || id === row.measure.id) continue;
      const [from, to] = [endOf(before.row.last), startOf(row.first)];
      const bend = from + 4;
      const target = { x: to, y };
      pen.line([{ x: from, y: before.y }, { x: bend, y: before.y }, { x: bend, y }, target], {
        ink: 'ink-2',
        width: 0.75,
      });
    }
}

const middleOf = (at: number): number => HEAD + at * ROW + ROW / 2;

function paintRow(pen: Pen, { nameOf }: Gantt, { startOf, endOf }: Axis, row: GanttRow, at: number): void {
  const y = middleOf(at);
  if (!isBar(row)) {
    pen.rect({ x: 0, y: y - ROW / 2, width: LEFT - 8, height: ROW }, { fill: { ink: 'sunken' } });
    pen.text(nameOf(row), { x: 4, y }, { size: LETTERS, ink: 'ink', isStrong: true, maxWidth: LEFT - 16 });
    return;
  }
  pen.text(nameOf(row), { x: 12, y }, { size: LETTERS, ink: 'ink', maxWidth: LEFT - 24 });
  const x = Math.min(startOf(row.first), WIDTH - LEAST_BAR);
  const width = Math.max(LEAST_BAR, endOf(row.last) - x);
  const stroke = { ink: row.measure.status === 'done' ? 'ink-3' : 'accent', width: 1 } as const;
  pen.rect({ x, y: y - BAR / 2, width, height: BAR }, { fill: fills[row.measure.status], stroke, radius: 2 });
}

/** The chart of a plan on a page of its own size: measures by department over the quarters, what waits for what, and outages. */
export function ganttPage(gantt: Gantt): Page {
  const height = HEAD + gantt.rows.length * ROW + 4;
  const axis = axisOf(gantt);
  return {
    paper: 'fit',
    width: WIDTH,
    height,
    paint(pen) {
      paintOutages(pen, gantt, axis, height);
      paintQuarters(pen, gantt, axis, height);
      paintWaits(pen, gantt, axis);
      gantt.rows.forEach((row, at) => paintRow(pen, gantt, axis, row, at));
    },
  };
}

/** The years that a chart of these rows reaches over. */
export function yearsOf(pages: readonly (readonly GanttRow[])[]): Gantt['years'] {
  const years = pages.flat().flatMap((row) => (isBar(row) ? [yearOf(row.first), yearOf(row.last)] : []));
  return { from: years.reduce((a, b) => Math.min(a, b)), to: years.reduce((a, b) => Math.max(a, b)) };
}
