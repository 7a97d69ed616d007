import type { AssessmentSummary } from '#shared/engine/assessment.ts';
import { openFindings } from '#shared/report/approval/findings.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import type { Facts } from '#shared/report/report-document.ts';
import { count, list, text, words } from '#shared/report/say.ts';

/** How many scenarios stand at a risk level that the policy does not tolerate. */
function intolerable({ policy }: CrsContext, counts: AssessmentSummary['residual']): number {
  return policy.riskLevels.reduce((sum, { id, tolerable }) => sum + (tolerable ? 0 : (counts[id] ?? 0)), 0);
}

/** The plant in figures, as the assessment has them. */
export function plantFacts(context: CrsContext): Facts['facts'] {
  const { suc, model, zones, assessment } = context;
  const { summary } = assessment;
  const undecided = assessment.scenarios.filter(
    ({ id, treat }) => treat === true && !model.scenario.get(id)?.decision,
  ).length;
  return [
    { label: text('crs:front.plant'), value: list([words(suc.name), words(suc.site)]) },
    { label: text('inspector:field.suc.owner'), value: words(suc.owner) },
    {
      label: text('reports:summary.extent'),
      value: text('reports:summary.extentIs', {
        zones: zones.filter(({ inScope }) => inScope).length,
        conduits: model.conduit.size,
        assets: model.asset.size,
        scenarios: model.scenario.size,
      }),
    },
    {
      label: text('reports:summary.intolerable'),
      value: text('reports:summary.intolerableAre', {
        before: intolerable(context, summary.unmitigated),
        now: intolerable(context, summary.residual),
        planned: intolerable(context, summary.projected),
      }),
    },
    { label: text('reports:summary.undecided'), value: count(undecided) },
    {
      label: text('reports:summary.errors'),
      value: count(openFindings(context).filter(({ severity }) => severity === 'error').length),
    },
  ];
}
