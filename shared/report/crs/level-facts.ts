import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { slAchieved, slTarget } from '#shared/report/crs/named.ts';
import type { Cell, Facts } from '#shared/report/report-document.ts';
import { name, text, words } from '#shared/report/say.ts';

/** The FR in which a zone or conduit falls short, each with its gap; null where SL-T or SL-A is not known in any. */
export function gapCell(context: CrsContext, subject: RequirementSubject): Cell {
  const gap = context.resultOf(subject)?.gap;
  if (!gap?.some((one) => one !== null)) return null;
  const short = foundationalRequirements.flatMap((fr, at) => ((gap[at] ?? 0) > 0 ? [`${fr} ${gap[at]}`] : []));
  return short.length === 0 ? text('reports:noGap') : name(short.join(', '));
}

/** SL-T with its reason, SL-A and the gap between them. */
export function levelFacts(context: CrsContext, subject: RequirementSubject): Facts['facts'] {
  const stated = context.model[subject.kind].get(subject.id)?.slTarget;
  return [
    { label: text('crs:slTarget'), value: slTarget(context, subject) },
    ...(stated?.rationale ? [{ label: text('crs:rationale'), value: words(stated.rationale) }] : []),
    { label: text('crs:slAchieved'), value: slAchieved(context, subject) },
    { label: text('reports:gap'), value: gapCell(context, subject) },
  ];
}
