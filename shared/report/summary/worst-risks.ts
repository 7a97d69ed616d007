import type { Risk, ScenarioAssessment } from '#shared/engine/assessment.ts';
import { compareIds } from '#shared/engine/order.ts';
import { riskStages } from '#shared/engine/residual.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { scenarioName, subjectName } from '#shared/report/crs/named.ts';
import { scenarioRisk } from '#shared/report/crs/scenario-cells.ts';
import type { Column, Table } from '#shared/report/report-document.ts';
import { column, table, text } from '#shared/report/say.ts';

/** How many fit on the page with the rest. */
const MOST = 6;

const columns: readonly Column[] = [
  column('scenario', 'id', 28, 'crs:column.scenario'),
  column('subject', 'text', 14, 'register:column.subject'),
  column('unmitigated', 'risk', 9, 'register:column.unmitigated'),
  column('residual', 'risk', 9, 'register:column.residual'),
  column('projected', 'risk', 9, 'register:column.projected'),
  column('treatment', 'text', 8, 'register:column.treatment'),
];

/** The order of risks, the worst first: by what is left, then by what it was, then by score; unknown ones last. */
function worstFirst({ riskLevels }: Policy): (a: ScenarioAssessment, b: ScenarioAssessment) => number {
  const places = new Map(riskLevels.map(({ id }, place) => [id, place]));
  const rank = ({ riskLevel }: Risk): number => places.get(riskLevel ?? '') ?? -1;
  return (a, b) =>
    rank(b.residual) - rank(a.residual) ||
    rank(b.unmitigated) - rank(a.unmitigated) ||
    (b.unmitigated.score ?? 0) - (a.unmitigated.score ?? 0) ||
    compareIds(a.id, b.id);
}

/** The worst risks that are left, as they were and as they will be. */
export function worstRisksTable(context: CrsContext): Table {
  const { model, policy, assessment } = context;
  const worst = assessment.scenarios
    .filter(({ unmitigated }) => unmitigated.riskLevel !== null)
    .toSorted(worstFirst(policy))
    .slice(0, MOST);
  return table(
    { id: 'worstRisks', columns, title: 'reports:summary.worstRisks', whenEmpty: 'reports:summary.noRisk' },
    worst,
    ({ id }) => id,
    ({ id }) => {
      const { subject = { kind: 'suc' } as const, treatment = null } = model.scenario.get(id) ?? {};
      return [
        scenarioName(model, id),
        subjectName(model, subject),
        ...riskStages.map((stage) => scenarioRisk(context, id, stage)),
        treatment === null ? null : text(`inspector:choice.treatment.${treatment}`),
      ];
    },
  );
}
