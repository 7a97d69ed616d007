import { compareIds } from '#shared/engine/order.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import type { Cell, Column, Said, Table } from '#shared/report/report-document.ts';
import { column, count, text, words } from '#shared/report/say.ts';
import { costColumn, summed } from './costs.ts';
import { statusesInOrder } from './measures.ts';

function figures(context: CrsContext): readonly Column[] {
  return [
    column('measures', 'number', 8, 'reports:plan.count'),
    costColumn(context, 'once', 10, 'reports:plan.once'),
    costColumn(context, 'perYear', 10, 'reports:plan.perYear'),
  ];
}

function figuresOf(context: CrsContext, measures: readonly Countermeasure[]): readonly Cell[] {
  return [
    count(measures.length),
    summed(
      context,
      measures.map(({ cost }) => cost.once),
    ),
    summed(
      context,
      measures.map(({ cost }) => cost.perYear),
    ),
  ];
}

type Group = { readonly key: string; readonly title: Said; readonly measures: readonly Countermeasure[] };

function groupsTable(context: CrsContext, id: string, title: string, groups: readonly Group[]): Table {
  return {
    block: 'table',
    id,
    title: text(title),
    columns: [column('group', 'id', 20, `reports:plan.${id}`), ...figures(context)],
    rows: groups.map(({ key, title: called, measures }) => ({ key, cells: [called, ...figuresOf(context, measures)] })),
    whenEmpty: text('reports:plan.noMeasure'),
  };
}

/** How many countermeasures of each status there are, and what they cost; what is rejected is in no sum. */
export function totalsTable(context: CrsContext): Table {
  const all = [...context.model.countermeasure.values()];
  const groups = statusesInOrder.map((status) => ({
    key: status,
    title: text(`inspector:choice.countermeasureStatus.${status}`),
    measures: all.filter((one) => one.status === status),
  }));
  const counted = all.filter(({ status }) => status !== 'rejected');
  const sum = { key: 'sum', title: text('reports:plan.sum'), measures: counted };
  return groupsTable(context, 'byStatus', 'reports:plan.costByStatus', all.length === 0 ? [] : [...groups, sum]);
}

/** The same by department. */
export function departmentsTable(context: CrsContext): Table {
  const counted = [...context.model.countermeasure.values()].filter(({ status }) => status !== 'rejected');
  const groups = [...Map.groupBy(counted, ({ department }) => department.trim())]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([key, measures]) => ({ key, title: words(key) ?? text('reports:plan.noDepartment'), measures }));
  return groupsTable(context, 'byDepartment', 'reports:plan.costByDepartment', groups);
}
