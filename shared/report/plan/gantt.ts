import { sortedById } from '#shared/engine/order.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { measureName } from '#shared/report/crs/named.ts';
import type { Block, Speaker } from '#shared/report/report-document.ts';
import { text, words } from '#shared/report/say.ts';
import { ganttPage, yearsOf } from './gantt-page.ts';
import { ganttPages, type GanttRow } from './gantt-rows.ts';

/** The plan as a chart by department, on as many drawings as it takes to be read. */
export function buildGantt({ model }: CrsContext): readonly Block[] {
  const pages = ganttPages(model);
  if (pages.length === 0) return [{ block: 'paragraph', text: text('reports:plan.noBudget') }];
  const years = yearsOf(pages);
  const outages = sortedById(model.outage.values());
  const nameOf = (speaker: Speaker) => (row: GanttRow) =>
    speaker.say(
      'measure' in row
        ? measureName(model, row.measure.id)
        : (words(row.department) ?? text('reports:plan.noDepartment')),
    );
  return [
    { block: 'paragraph', text: text('reports:plan.ganttWhat') },
    ...pages.map((rows, at): Block => ({
      block: 'drawing',
      caption: text('reports:plan.ganttPage', { at: at + 1, of: pages.length }),
      pageIn: (speaker) => ganttPage({ rows, outages, years, nameOf: nameOf(speaker) }),
    })),
  ];
}
