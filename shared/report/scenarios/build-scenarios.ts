import { sortedById } from '#shared/engine/order.ts';
import { crsContext, type CrsInput } from '#shared/report/crs/crs-context.ts';
import { scenarioName } from '#shared/report/crs/named.ts';
import { risksTable } from '#shared/report/crs/risks.ts';
import { levelsTable } from '#shared/report/crs/tolerable-risk-6-8.ts';
import { section, sectionedDocument } from '#shared/report/plant-document.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { buildScenario } from './scenario.ts';

/** The register of threat scenarios: how many stand where, one line each, and then each with its whole chain (ZCR 5). */
export function buildScenarios(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  const scenarios = sortedById(context.model.scenario.values());
  return sectionedDocument('scenarios', context, [
    section(1, 'reports:scenarios.risks', () => [levelsTable(context)], { clause: 'ZCR 5.4, 5.10' }),
    section(
      2,
      'reports:scenarios.register',
      () => [{ block: 'paragraph', text: text('reports:scenarios.what') }, risksTable(context, scenarios)],
      {
        clause: 'ZCR 5',
        below: scenarios.map((scenario) => ({
          key: scenario.id,
          title: scenarioName(context.model, scenario.id),
          build: () => buildScenario(context, scenario),
        })),
      },
    ),
  ]);
}
