import { standings } from '#shared/engine/effects.ts';
import { sortedById } from '#shared/engine/order.ts';
import { answerFinder } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { ids, measureName, subjectName } from '#shared/report/crs/named.ts';
import { risksTable } from '#shared/report/crs/risks.ts';
import { scenarioResult } from '#shared/report/crs/scenarios-at.ts';
import type { Column, Table } from '#shared/report/report-document.ts';
import { column, count, table, text } from '#shared/report/say.ts';
import { scenariosServedBy } from './measures.ts';

/** The scenarios that must be treated, and on which no countermeasure works or will work. */
export function untreatedTable(context: CrsContext): Table {
  const { model } = context;
  const open = sortedById(model.scenario.values()).filter(({ id, countermeasureIds }) => {
    if (scenarioResult(context, id)?.treat !== true) return false;
    return countermeasureIds.every((one) => standings[model.countermeasure.get(one)?.status ?? 'rejected'] === 'out');
  });
  const found = risksTable(context, open);
  return {
    ...found,
    title: text('reports:plan.untreated'),
    whenEmpty: text('reports:plan.noneUntreated'),
  };
}

const requirementColumns: readonly Column[] = [
  column('subject', 'id', 18, 'crs:column.subject'),
  column('kind', 'text', 8, 'crs:column.kind'),
  column('count', 'number', 6, 'crs:open'),
  column('requirements', 'text', 50, 'reports:plan.openWithoutMeasure'),
];

/** The open SR and RE of each zone and conduit that no countermeasure serves there. */
export function openRequirementsTable(context: CrsContext): Table {
  const { model, catalog } = context;
  const rows = context.subjects.flatMap((subject) => {
    const open = context.resultOf(subject)?.openRequirements ?? [];
    const answers = answerFinder(model, catalog, subject);
    const left = open.filter((id) => answers(id).countermeasures.length === 0);
    return left.length === 0 ? [] : [{ subject, left }];
  });
  return table(
    {
      id: 'openRequirements',
      columns: requirementColumns,
      title: 'reports:plan.openWithoutMeasure',
      whenEmpty: 'reports:plan.noneOpen',
    },
    rows,
    ({ subject }) => subjectKey(subject),
    ({ subject, left }) => [
      subjectName(model, subject),
      text(`inspector:kind.${subject.kind}`),
      count(left.length),
      ids(left),
    ],
  );
}

const measureColumns: readonly Column[] = [
  column('measure', 'id', 30, 'inspector:kind.countermeasure'),
  column('status', 'text', 10, 'inspector:field.countermeasure.status'),
];

/** The countermeasures that serve no requirement and on which no scenario rests. */
export function withoutUseTable(context: CrsContext): Table {
  const useless = sortedById(context.model.countermeasure.values()).filter(
    (measure) => measure.requirementIds.length === 0 && scenariosServedBy(context, measure).length === 0,
  );
  return table(
    {
      id: 'withoutUse',
      columns: measureColumns,
      title: 'reports:plan.withoutUse',
      whenEmpty: 'reports:plan.noneWithoutUse',
    },
    useless,
    ({ id }) => id,
    ({ id, status }) => [measureName(context.model, id), text(`inspector:choice.countermeasureStatus.${status}`)],
  );
}
