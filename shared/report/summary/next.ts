import { standings } from '#shared/engine/effects.ts';
import { compareIds } from '#shared/engine/order.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { measureName } from '#shared/report/crs/named.ts';
import type { Column, Table } from '#shared/report/report-document.ts';
import { costColumn } from '#shared/report/plan/costs.ts';
import { column, list, moment, table, text, words } from '#shared/report/say.ts';

/** How many fit on the page with the rest. */
const MOST = 6;
/** Sorts behind every day. */
const NEVER = '9999-12-31';

const columnsOf = (context: CrsContext): readonly Column[] => [
  column('measure', 'id', 26, 'inspector:kind.countermeasure'),
  column('status', 'text', 9, 'inspector:field.countermeasure.status'),
  column('due', 'moment', 9, 'inspector:field.countermeasure.due'),
  column('who', 'text', 14, 'reports:plan.who'),
  costColumn(context, 'once', 9, 'reports:plan.once'),
];

/** The countermeasures that come next, by the day on which they are due. */
export function nextTable(context: CrsContext): Table {
  const { model } = context;
  const next = [...model.countermeasure.values()]
    .filter(({ status }) => standings[status] === 'to-come')
    .sort((a, b) => compareIds(a.due ?? NEVER, b.due ?? NEVER) || compareIds(a.id, b.id));
  return table(
    {
      id: 'next',
      columns: columnsOf(context),
      title: 'reports:summary.next',
      whenEmpty: 'reports:summary.nothingNext',
    },
    next.slice(0, MOST),
    ({ id }) => id,
    ({ id, status, due, person, department, cost }) => [
      measureName(model, id),
      text(`inspector:choice.countermeasureStatus.${status}`),
      moment(due),
      list([words(person), words(department)]),
      cost.once === 0 ? null : { say: 'number', value: cost.once },
    ],
  );
}
