import { useAssessment, usePolicy } from '#renderer/state/hooks.ts';
import { marksOf } from '#shared/drawing/marks.ts';
import type { SubjectMarks } from '#shared/drawing/picture.ts';
import { riskInks } from '#shared/drawing/risk-inks.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import type { Policy } from '#shared/model/policy.ts';

type Marks = ReadonlyMap<string, SubjectMarks>;
let last: { assessment: Assessment | null; policy: Policy; marks: Marks } | null = null;

/** Made once per assessment, however many ask. */
function marksNow(assessment: Assessment | null, policy: Policy): Marks {
  if (last?.assessment !== assessment || last.policy !== policy)
    last = { assessment, policy, marks: marksOf(assessment, riskInks(policy), assessment?.findings ?? []) };
  return last.marks;
}

/** What is written on zones, conduits and assets. */
export function useMarks(): Marks {
  return marksNow(useAssessment(), usePolicy());
}
