import { riskStages } from '#shared/engine/residual.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Column, Table } from '#shared/report/report-document.ts';
import { column, name, table, text, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';
import { scenarioRisk, scenarioSlTarget } from './scenario-cells.ts';
import { scenariosAt } from './scenarios-at.ts';

const columns: readonly Column[] = [
  column('id', 'id', 6, 'crs:column.id'),
  column('scenario', 'text', 26, 'crs:column.scenario'),
  column('unmitigated', 'risk', 9, 'register:column.unmitigated'),
  column('residual', 'risk', 9, 'register:column.residual'),
  column('projected', 'risk', 9, 'register:column.projected'),
  column('treatment', 'text', 8, 'register:column.treatment'),
  column('slTarget', 'level', 5, 'crs:slTarget'),
];

/** The risks at a zone or conduit, or of the whole SUC, with what becomes of them. */
export function risksAt(context: CrsContext, subject: Subject): Table {
  return { ...risksTable(context, scenariosAt(context, subject)), title: text('crs:risks.title') };
}

/** The risks of scenarios before, now and after the plan, in one line each. */
export function risksTable(context: CrsContext, scenarios: readonly Scenario[]): Table {
  return table(
    { id: 'risks', columns, title: 'reports:scenarios.register', whenEmpty: 'crs:risks.none' },
    scenarios,
    ({ id }) => id,
    ({ id, name: called, treatment }) => [
      name(id),
      words(called),
      ...riskStages.map((stage) => scenarioRisk(context, id, stage)),
      treatment === null ? null : text(`inspector:choice.treatment.${treatment}`),
      scenarioSlTarget(context, id),
    ],
  );
}
