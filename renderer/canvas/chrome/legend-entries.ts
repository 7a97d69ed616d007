import { riskLooks, type RiskLook } from '#renderer/state/selectors/risk-look.ts';
import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { policyOf } from '#shared/model/model.ts';

/** What a legend has to explain: only what is on the drawing. */
export type LegendEntries = {
  readonly slTargets: readonly number[];
  readonly hasAchieved: boolean;
  readonly hasGap: boolean;
  readonly risks: readonly RiskLook[];
  readonly hasOutOfScope: boolean;
  readonly hasDashedConduit: boolean;
};

const hasGap = ({ gap }: SubjectAssessment): boolean => gap?.some((one) => one !== null && one > 0) ?? false;

/** Finds out what is on the drawing. */
export function legendEntries(
  model: Pick<Model, 'zone' | 'conduit' | 'policy'>,
  assessment: Assessment | null,
): LegendEntries {
  const subjects = assessment ? [...assessment.zones, ...assessment.conduits] : [];
  const levels = new Set(subjects.flatMap(({ slTarget }) => slTarget?.level ?? []));
  const risks = new Set((assessment?.zones ?? []).flatMap(({ worstResidual }) => worstResidual ?? []));
  const looks = [...riskLooks(policyOf(model as Model)).values()];
  return {
    slTargets: [...levels].sort((a, b) => a - b),
    hasAchieved: assessment?.zones.some(({ slAchieved }) => slAchieved?.level != null) ?? false,
    hasGap: assessment?.zones.some(hasGap) ?? false,
    risks: looks.filter(({ id }) => risks.has(id)),
    hasOutOfScope: [...model.zone.values()].some(({ inScope }) => !inScope),
    hasDashedConduit: [...model.conduit.values()].some(({ kind }) => kind === 'wireless' || kind === 'remote-access'),
  };
}
