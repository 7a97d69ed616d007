import { compareIds } from '#shared/engine/order.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { coverageOf } from '#shared/plan/coverage.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { ids, measureName, subjectName } from '#shared/report/crs/named.ts';
import { risksTable } from '#shared/report/crs/risks.ts';
import type { Block, Column } from '#shared/report/report-document.ts';
import { column, count, table, text } from '#shared/report/say.ts';

const requirementColumns: readonly Column[] = [
  column('subject', 'id', 18, 'crs:column.subject'),
  column('kind', 'text', 8, 'crs:column.kind'),
  column('count', 'number', 6, 'crs:open'),
  column('requirements', 'text', 50, 'reports:plan.openWithoutMeasure'),
];
const measureColumns: readonly Column[] = [
  column('measure', 'id', 30, 'inspector:kind.countermeasure'),
  column('status', 'text', 10, 'inspector:field.countermeasure.status'),
];

/** What the plan leaves out: scenarios and open requirements without a countermeasure, and countermeasures that serve nothing. */
export function buildUncovered(context: CrsContext): readonly Block[] {
  const { model, assessment } = context;
  const { scenarioIds, requirements, idleIds } = coverageOf(model, assessment);
  const scenarios = risksTable(
    context,
    [...scenarioIds].sort(compareIds).flatMap((id) => model.scenario.get(id) ?? []),
  );
  return [
    { ...scenarios, title: text('reports:plan.untreated'), whenEmpty: text('reports:plan.noneUntreated') },
    table(
      {
        id: 'openRequirements',
        columns: requirementColumns,
        title: 'reports:plan.openWithoutMeasure',
        whenEmpty: 'reports:plan.noneOpen',
      },
      requirements,
      ({ subject }) => subjectKey(subject),
      ({ subject, requirementIds }) => [
        subjectName(model, subject),
        text(`inspector:kind.${subject.kind}`),
        count(requirementIds.length),
        ids(requirementIds),
      ],
    ),
    table(
      {
        id: 'withoutUse',
        columns: measureColumns,
        title: 'reports:plan.withoutUse',
        whenEmpty: 'reports:plan.noneWithoutUse',
      },
      [...idleIds].sort(compareIds),
      (id) => id,
      (id) => [
        measureName(model, id),
        text(`inspector:choice.countermeasureStatus.${model.countermeasure.get(id)?.status ?? 'planned'}`),
      ],
    ),
  ];
}
