import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PagePen } from '#shared/drawing/paper/page.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import type { Model } from '#shared/model/model.ts';
import { ganttPage, yearsOf } from '#shared/report/plan/gantt-page.ts';
import { ganttPages, type GanttBar } from '#shared/report/plan/gantt-rows.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { aPlant } from '#tests/support/plant.ts';

const barsOf = (model: Model) =>
  ganttPages(model).map((rows) => rows.flatMap((row) => ('measure' in row ? [row] : [])));

/** Paints a page and gives the bars in order, and the lines. */
function painted(model: Model, at = 0) {
  const pages = ganttPages(model);
  const bars: Rect[] = [];
  const lines: (readonly { readonly x: number; readonly y: number }[])[] = [];
  const texts: string[] = [];
  const page = ganttPage({
    rows: pages[at] ?? [],
    outages: [...model.outage.values()],
    years: yearsOf(pages),
    nameOf: (row) => ('measure' in row ? row.measure.id : row.department),
  });
  const pen: PagePen = {
    rect: (rect, { stroke }) => void (stroke && bars.push(rect)),
    line: (points) => void lines.push(points),
    polygon: () => undefined,
    symbol: () => undefined,
    text: (text) => void texts.push(text),
    faintly: (inner) => inner(),
    framed: (_frame, _view, inner) => inner(),
  };
  page.paint(pen);
  return { page, bars, lines, texts };
}

test('of any plant, every measure of the plan with a day is on the chart once, inside the page, in the order of days', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const expected = [...model.countermeasure.values()].filter(
        ({ status, start, due }) => status !== 'rejected' && status !== 'existing' && (start ?? due) !== null,
      );
      const pages = barsOf(model);
      expect(
        pages
          .flat()
          .map(({ measure }) => measure.id)
          .sort(),
      ).toEqual(expected.map(({ id }) => id).sort());
      pages.forEach((rows: readonly GanttBar[], at) => {
        const { page, bars } = painted(model, at);
        expect(bars).toHaveLength(rows.length);
        for (const { x, y, width, height } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(page.width + 1e-6);
          expect(y + height).toBeLessThanOrEqual(page.height);
        }
        for (const [one, bar] of rows.entries())
          for (const [other, second] of rows.entries())
            if (bar.first < second.first) expect(bars[one]?.x).toBeLessThanOrEqual(bars[other]?.x ?? 0);
      });
    }),
    { numRuns: 60 },
  );
});

test('a bar reaches from start to due day, a line leads to what waits, and each department has its head', () => {
  const model = aPlant({
    countermeasure: [
      { id: 'A', department: 'IT', start: '2027-01-01', due: '2027-06-30' },
      { id: 'B', department: 'IT', start: '2027-07-01', due: '2027-12-31', dependencyIds: ['A'] },
      { id: 'C', department: 'OT', due: '2027-12-31', status: 'done' },
      { id: 'D', department: 'OT', due: '2027-12-31', status: 'rejected' },
      { id: 'E', department: 'OT' },
    ],
  });
  const { page, bars, lines, texts } = painted(model);
  const [a, b, c] = bars;
  expect(bars).toHaveLength(3);
  expect(a && a.x + a.width).toBeCloseTo(b?.x ?? 0);
  expect(b && b.x + b.width).toBeCloseTo(page.width);
  expect(c?.width).toBe(3);
  expect(lines.filter((points) => points.length === 4)).toHaveLength(1);
  expect(texts).toEqual(expect.arrayContaining(['2027', 'Q1', 'IT', 'OT', 'A', 'B', 'C']));
  expect(texts).not.toContain('D');
});

test('a long plan goes on further pages, each with the head of its department', () => {
  const measures = Array.from({ length: 80 }, (_, at) => ({ id: `M${at}`, department: 'IT', due: '2027-05-05' }));
  const pages = ganttPages(aPlant({ countermeasure: measures }));
  expect(pages.length).toBeGreaterThan(2);
  for (const [first] of pages) expect(first).toEqual({ department: 'IT' });
});
