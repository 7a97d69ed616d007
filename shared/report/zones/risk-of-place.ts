import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { risk } from '#shared/report/crs/named.ts';
import type { Cell, Facts } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';

/** The columns that tell risks, by id. */
export const riskColumns = ['initialRisk', 'residualRisk'];

/** The risk of a zone or conduit before any countermeasure, and the worst that is left (ZCR 2.1, 5.10). */
export function riskOfPlace(context: CrsContext, subject: RequirementSubject): readonly [Cell, Cell] {
  const result = context.resultOf(subject);
  return [
    risk(context, result?.initialRisk?.risk.riskLevel, { what: 'initialRisk', of: subject }),
    risk(context, result?.worstResidual),
  ];
}

/** The same as facts; none for a vendor. */
export function riskFacts(context: CrsContext, subject: RequirementSubject): Facts['facts'] {
  if (context.whole) return [];
  const [initial, residual] = riskOfPlace(context, subject);
  return [
    { label: text('reports:initialRisk'), value: initial },
    { label: text('reports:residualRisk'), value: residual },
  ];
}
