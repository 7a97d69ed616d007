import { compareIds } from '#shared/engine/order.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import type { Cell, Column, Said, Table } from '#shared/report/report-document.ts';
import { column, count, text, words } from '#shared/report/say.ts';
import { statusesInOrder } from './measures.ts';

const figures: readonly Column[] = [
  column('measures', 'number', 8, 'reports:plan.count'),
  column('once', 'number', 10, 'reports:plan.once'),
  column('perYear', 'number', 10, 'reports:plan.perYear'),
];

/** Sums amounts in hundredths, as money is, so that a sum of many is right to the hundredth. */
export function summed(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100;
}

function figuresOf(measures: readonly Countermeasure[]): readonly Cell[] {
  return [
    count(measures.length),
    { say: 'number', value: summed(measures.map(({ cost }) => cost.once)) },
    { say: 'number', value: summed(measures.map(({ cost }) => cost.perYear)) },
  ];
}

type Group = { readonly key: string; readonly title: Said; readonly measures: readonly Countermeasure[] };

function groupsTable(id: string, title: string, groups: readonly Group[]): Table {
  return {
    block: 'table',
    id,
    title: text(title),
    columns: [column('group', 'id', 20, `reports:plan.${id}`), ...figures],
    rows: groups.map(({ key, title: called, measures }) => ({ key, cells: [called, ...figuresOf(measures)] })),
    whenEmpty: text('reports:plan.noMeasure'),
  };
}

/** How many countermeasures of each status there are, and what they cost; what is rejected is in no sum. */
export function totalsTable({ model }: CrsContext): Table {
  const all = [...model.countermeasure.values()];
  const groups = statusesInOrder.map((status) => ({
    key: status,
    title: text(`inspector:choice.countermeasureStatus.${status}`),
    measures: all.filter((one) => one.status === status),
  }));
  const counted = all.filter(({ status }) => status !== 'rejected');
  const sum = { key: 'sum', title: text('reports:plan.sum'), measures: counted };
  return groupsTable('byStatus', 'reports:plan.costByStatus', all.length === 0 ? [] : [...groups, sum]);
}

/** The same by department. */
export function departmentsTable({ model }: CrsContext): Table {
  const counted = [...model.countermeasure.values()].filter(({ status }) => status !== 'rejected');
  const groups = [...Map.groupBy(counted, ({ department }) => department.trim())]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([key, measures]) => ({ key, title: words(key) ?? text('reports:plan.noDepartment'), measures }));
  return groupsTable('byDepartment', 'reports:plan.costByDepartment', groups);
}
