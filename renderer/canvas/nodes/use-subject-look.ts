import { usePolicy, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { riskLooks, type RiskLook } from '#renderer/state/selectors/risk-look.ts';
import { largestGap } from './spoken.ts';

/** What a zone's or conduit's badges show; null is unknown, never 0. */
export type SubjectLook = {
  readonly slTarget: number | null;
  readonly slAchieved: number | null;
  readonly gap: number | null;
  readonly risk: RiskLook | null;
};

/** The latest results of a zone or conduit, as its badges show them. */
export function useSubjectLook(kind: 'zone' | 'conduit', id: string): SubjectLook {
  const policy = usePolicy();
  const assessment = useSubjectAssessment(kind, id);
  const worst = assessment?.worstResidual ?? null;
  return {
    slTarget: assessment?.slTarget?.level ?? null,
    slAchieved: assessment?.slAchieved?.level ?? null,
    gap: largestGap(assessment),
    risk: worst === null ? null : (riskLooks(policy).get(worst) ?? null),
  };
}
