import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { achievedOf } from './achieved.ts';
import type { SubjectAssessment } from './assessment.ts';
import { capabilityOf } from './asset-table.ts';
import type { AssessmentContext } from './context.ts';
import { gapOf } from './gap.ts';
import { openRequirementsFinder } from './requirements.ts';
import type { Slot } from './slots.ts';
import { targetOf, worstResidual, type Demand } from './target.ts';

const NOTHING_OPEN: readonly string[] = [];

/** Everything that follows for the zones and the conduits (ZCR 5.6, SL-A, SL-C, gap, open requirements). */
export function assessSubjects(
  context: AssessmentContext,
  demand: Demand,
): { readonly zones: readonly SubjectAssessment[]; readonly conduits: readonly SubjectAssessment[] } {
  const table = context.requirements;
  const openIn = openRequirementsFinder(table, context.catalog);

  function assessSubject(subject: Zone | Conduit, slot: Slot): SubjectAssessment {
    const slTarget = targetOf(subject.slTarget, slot, demand, context);
    const slAchieved = achievedOf(subject.slAchieved, slot, table, context.catalog);
    return {
      id: subject.id,
      slTarget,
      slAchieved,
      slCapability: capabilityOf(slot, context.assets),
      gap: gapOf(slTarget, slAchieved),
      openRequirements: slTarget === null ? NOTHING_OPEN : openIn(slTarget.vector, slot),
      worstResidual: worstResidual(slot, demand, context),
    };
  }
  return {
    zones: context.zones.map(assessSubject),
    conduits: context.conduits.map((conduit, at) => assessSubject(conduit, context.zones.length + at)),
  };
}
