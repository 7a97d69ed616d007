import type { Assessment, Finding, SubjectAssessment } from '#shared/engine/assessment.ts';
import { placeOfOpen } from '#shared/engine/finding-place.ts';
import type { RiskInk, SubjectMarks } from './picture.ts';

const NONE: SubjectMarks = { slTarget: null, slAchieved: null, gap: null, risk: null, finding: null };
const rank = { error: 3, warning: 2, info: 1 } as const;

/** The largest gap over the seven FR; null where none is known. */
function largestGap(assessment: SubjectAssessment | undefined): number | null {
  const known = (assessment?.gap ?? []).filter((gap) => gap !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** What is written on zones, conduits and assets, by scene key. */
export function marksOf(
  assessment: Assessment | null,
  risks: ReadonlyMap<string, RiskInk>,
  findings: readonly Finding[],
): Map<string, SubjectMarks> {
  const marks = new Map<string, SubjectMarks>();
  const note = (kind: 'zone' | 'conduit', one: SubjectAssessment) =>
    marks.set(`${kind}:${one.id}`, {
      slTarget: one.slTarget?.level ?? null,
      slAchieved: one.slAchieved?.level ?? null,
      gap: largestGap(one),
      risk: (one.worstResidual === null ? null : risks.get(one.worstResidual)) ?? null,
      finding: null,
    });
  for (const zone of assessment?.zones ?? []) note('zone', zone);
  for (const conduit of assessment?.conduits ?? []) note('conduit', conduit);
  for (const finding of findings) {
    const { severity } = finding;
    const place = placeOfOpen(finding);
    if (!place) continue;
    const key = `${place.kind}:${place.id}`;
    const mark = marks.get(key) ?? NONE;
    if (mark.finding === null || rank[severity] > rank[mark.finding]) marks.set(key, { ...mark, finding: severity });
  }
  return marks;
}
