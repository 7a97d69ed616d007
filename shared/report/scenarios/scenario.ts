import type { Risk } from '#shared/engine/assessment.ts';
import { standings, type Standing } from '#shared/engine/effects.ts';
import { riskStages, type RiskStage } from '#shared/engine/residual.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { measureName, subjectName } from '#shared/report/crs/named.ts';
import { scenarioRisk, scenarioSlTarget } from '#shared/report/crs/scenario-cells.ts';
import { scenarioResult } from '#shared/report/crs/scenarios-at.ts';
import type { Block, Cell, Column, Facts, Said, Table } from '#shared/report/report-document.ts';
import { both, column, list, moment, name, table, text, words, yes } from '#shared/report/say.ts';
import { levelName } from '#shared/workshop/minutes.ts';

type FactRows = Facts['facts'];

function level(levels: readonly ScaleLevel[], id: string | null): Said | null {
  return id === null ? null : name(levelName(levels, id));
}

function threatSource({ model }: CrsContext, { threatSourceId }: Scenario): Cell {
  if (threatSourceId === null) return null;
  const source = model.threatSource.get(threatSourceId);
  return list([
    name(source?.name || threatSourceId),
    source?.sl === undefined || source.sl === null ? null : name(`SL ${source.sl}`),
  ]);
}

function techniques({ catalog }: CrsContext, { techniqueIds }: Scenario): Cell {
  return list(
    techniqueIds.map((id) => {
      const technique = catalog.techniques.find((one) => one.id === id);
      if (!technique) return name(id);
      return both({ en: `${id} ${technique.name.en}`, ja: `${id} ${technique.name.ja}` });
    }),
  );
}

function measures({ model }: CrsContext, { countermeasureIds }: Scenario, standing: Standing): Cell {
  const found = countermeasureIds.flatMap((id) => model.countermeasure.get(id) ?? []);
  return list(found.filter(({ status }) => standings[status] === standing).map(({ id }) => measureName(model, id)));
}

/** Who could do what to which part of the plant, and what stands against it (ZCR 5.1, 5.2, 5.8). */
function chainFacts(context: CrsContext, scenario: Scenario): FactRows {
  const { model, suc } = context;
  const served = suc.essentialFunctions.find(({ id }) => id === scenario.essentialFunctionId);
  return [
    { label: text('register:column.subject'), value: subjectName(model, scenario.subject) },
    { label: text('register:column.threatSource'), value: threatSource(context, scenario) },
    { label: text('register:column.techniques'), value: techniques(context, scenario) },
    { label: text('register:column.vulnerability'), value: words(scenario.vulnerability) },
    { label: text('register:card.field.description'), value: words(scenario.description) },
    { label: text('register:card.field.function'), value: served ? name(served.name || served.id) : null },
    { label: text('register:card.countermeasures'), value: measures(context, scenario, 'in-place') },
    { label: text('reports:scenarios.planned'), value: measures(context, scenario, 'to-come') },
  ];
}

function consequenceFacts({ policy }: CrsContext, { consequences }: Scenario): FactRows {
  return policy.consequenceCategories
    .filter(({ id }) => Object.hasOwn(consequences, id))
    .map(({ id, name: called }) => ({
      label: text('workshop:question.consequenceNameIn', { category: called || id }),
      value: level(policy.consequenceLevels, consequences[id] ?? null),
    }));
}

const ratingColumns: readonly Column[] = [
  column('when', 'id', 14, 'reports:scenarios.when'),
  column('likelihood', 'text', 12, 'register:column.likelihood'),
  column('consequence', 'text', 12, 'register:column.consequence'),
  column('score', 'number', 6, 'reports:scenarios.score'),
  column('risk', 'risk', 12, 'crs:column.riskLevel'),
];

/** The risk before, now and after the plan, as the assessment has it (ZCR 5.3, 5.4, 5.9, 5.10). */
function ratingsTable(context: CrsContext, { id }: Scenario): Table {
  const { policy } = context;
  const result = scenarioResult(context, id);
  const rated = riskStages.flatMap((stage): { stage: RiskStage; at: Risk }[] =>
    result ? [{ stage, at: result[stage] }] : [],
  );
  return table(
    { id: 'ratings', columns: ratingColumns, title: 'register:card.numbers', whenEmpty: 'reports:notKnown' },
    rated,
    ({ stage }) => stage,
    ({ stage, at: { likelihood, consequence, score } }) => [
      text(`register:stage.${stage}`),
      level(policy.likelihoodLevels, likelihood),
      level(policy.consequenceLevels, consequence),
      score === null ? null : { say: 'number', value: score },
      scenarioRisk(context, id, stage),
    ],
  );
}

function assumptions({ model }: CrsContext, { assumptionIds }: Scenario): Cell {
  return list(
    assumptionIds.flatMap((id) => {
      const assumption = model.assumption.get(id);
      if (!assumption) return [name(id)];
      return [
        name(`${id} ${assumption.statement}`.trim()),
        text(`inspector:choice.assumptionState.${assumption.state}`),
      ];
    }),
  );
}

/** What becomes of the risk, who decided it, and what that leans on (ZCR 5.6, 5.7, 5.11). */
function outcomeFacts(context: CrsContext, scenario: Scenario): FactRows {
  const result = scenarioResult(context, scenario.id);
  const { treatment, decision } = scenario;
  const treat = result?.treat ?? null;
  return [
    { label: text('register:column.treat'), value: treat === null ? null : yes(treat) },
    { label: text('crs:slTarget'), value: scenarioSlTarget(context, scenario.id) },
    {
      label: text('register:column.treatment'),
      value: treatment === null ? null : text(`inspector:choice.treatment.${treatment}`),
    },
    { label: text('register:card.field.by'), value: words(decision?.by ?? '') },
    { label: text('register:card.field.at'), value: moment(decision?.at ?? null) },
    { label: text('register:card.field.reason'), value: words(decision?.reason ?? '') },
    { label: text('inspector:field.scenario.assumptionIds'), value: assumptions(context, scenario) },
  ];
}

/** One threat scenario with its whole chain, its ratings and what was decided. */
export function buildScenario(context: CrsContext, scenario: Scenario): readonly Block[] {
  return [
    { block: 'facts', facts: [...chainFacts(context, scenario), ...consequenceFacts(context, scenario)] },
    ratingsTable(context, scenario),
    { block: 'facts', facts: outcomeFacts(context, scenario) },
  ];
}
