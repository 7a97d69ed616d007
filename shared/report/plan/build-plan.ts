import { crsContext, type CrsInput } from '#shared/report/crs/crs-context.ts';
import { levelsTable } from '#shared/report/crs/tolerable-risk-6-8.ts';
import { section, sectionedDocument } from '#shared/report/plant-document.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { buildGantt } from './gantt.ts';
import { buildBudget } from './budget.ts';
import { measuresTable, statusesInOrder } from './measures.ts';
import { departmentsTable, totalsTable } from './totals.ts';
import { buildUncovered } from './uncovered.ts';

/** The plan of countermeasures: what it costs, each measure by status, risk before and after, what it does not cover. */
export function buildPlan(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  return sectionedDocument('plan', context, [
    section(1, 'reports:plan.totals', () => [totalsTable(context), departmentsTable(context)]),
    section(2, 'reports:plan.measures', () => [{ block: 'paragraph', text: text('reports:plan.what') }], {
      clause: 'ZCR 5.12',
      below: statusesInOrder.map((status) => ({
        key: status,
        title: text(`inspector:choice.countermeasureStatus.${status}`),
        build: () => measuresTable(context, status),
      })),
    }),
    section(3, 'reports:plan.gantt', () => buildGantt(context)),
    section(4, 'reports:plan.risks', () => [levelsTable(context)], { clause: 'ZCR 5.10' }),
    section(5, 'reports:plan.budget', () => buildBudget(context)),
    section(6, 'reports:plan.uncovered', () => buildUncovered(context)),
  ]);
}
