import { sortedById } from '#shared/engine/order.ts';
import type { Countermeasure, CountermeasureStatus } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { scenariosByMeasure } from '#shared/plan/measure-scenarios.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { kept } from '#shared/report/crs/kept.ts';
import { ids, measureName, scenarioName, subjectName } from '#shared/report/crs/named.ts';
import type { Block, Cell, Column, Table } from '#shared/report/report-document.ts';
import { column, list, moment, name, table, text, words } from '#shared/report/say.ts';
import { costColumn } from './costs.ts';

/** The statuses in the order in which a plan is read: what is to be done first. */
export const statusesInOrder: readonly CountermeasureStatus[] = [
  'in-progress',
  'planned',
  'done',
  'existing',
  'rejected',
];

const columnsOf = (context: CrsContext): readonly Column[] => [
  column('id', 'id', 16, 'inspector:kind.countermeasure'),
  column('who', 'text', 11, 'reports:plan.who'),
  column('start', 'moment', 7, 'inspector:field.countermeasure.start'),
  column('due', 'moment', 7, 'inspector:field.countermeasure.due'),
  costColumn(context, 'once', 7, 'reports:plan.once'),
  costColumn(context, 'perYear', 7, 'reports:plan.perYear'),
  column('requirements', 'text', 10, 'inspector:field.countermeasure.requirementIds'),
  column('scenarios', 'text', 14, 'reports:plan.scenarios'),
  column('where', 'text', 12, 'inspector:field.countermeasure.subjects'),
  column('after', 'text', 9, 'inspector:field.countermeasure.dependencyIds'),
];

const servedBy = kept((scenarios: Model['scenario']) => scenariosByMeasure(sortedById(scenarios.values())));

/** Ids of the scenarios that rest on a countermeasure. */
function scenariosServedBy({ model }: CrsContext, { id }: Countermeasure): readonly string[] {
  return (servedBy(model.scenario).get(id) ?? []).map((scenario) => scenario.id);
}

function amount(value: number): Cell {
  return value === 0 ? null : { say: 'number', value };
}

function cellsOf(context: CrsContext, measure: Countermeasure): readonly Cell[] {
  const { model } = context;
  const { id, department, person, start, due, cost, requirementIds, subjects, dependencyIds } = measure;
  const places = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
  return [
    measureName(model, id),
    list([words(person), words(department)]),
    moment(start),
    moment(due),
    amount(cost.once),
    amount(cost.perYear),
    ids(requirementIds),
    list(scenariosServedBy(context, measure).map((one) => scenarioName(model, one))),
    list([...places.values()].map((subject) => subjectName(model, subject))),
    list(dependencyIds.map((one) => measureName(model, one))),
  ];
}

function statusTable(context: CrsContext, status: CountermeasureStatus): Table {
  const all = sortedById(context.model.countermeasure.values()).filter((one) => one.status === status);
  return {
    ...table(
      { id: 'plan', columns: columnsOf(context), title: 'reports:plan.measures', whenEmpty: 'reports:plan.noMeasure' },
      all,
      ({ id }) => id,
      (measure) => cellsOf(context, measure),
    ),
    title: text(`inspector:choice.countermeasureStatus.${status}`),
  };
}

/** The countermeasures of a status, by id, and what is written about them. */
export function measuresTable(context: CrsContext, status: CountermeasureStatus): readonly Block[] {
  const table_ = statusTable(context, status);
  const described = table_.rows.flatMap(({ key }) => {
    const measure = context.model.countermeasure.get(key);
    const said = list([
      words(measure?.rejection ?? ''),
      words(measure?.description ?? ''),
      words(measure?.evidence ?? ''),
    ]);
    return said ? [{ label: name(measure?.name || key), value: said }] : [];
  });
  return [table_, ...(described.length === 0 ? [] : [{ block: 'facts', facts: described } as const])];
}
