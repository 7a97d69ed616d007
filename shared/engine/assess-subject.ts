import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { achievedByRequirements, achievedOf } from './achieved.ts';
import type { SubjectAssessment } from './assessment.ts';
import { capabilityOf } from './asset-table.ts';
import { compensationFinder, lackingFrs } from './compensation.ts';
import type { AssessmentContext } from './context.ts';
import { gapOf } from './gap.ts';
import { rateInitially } from './initial-risk.ts';
import { openRequirementsFinder } from './requirements.ts';
import type { Slot } from './slots.ts';
import { assignedTarget, targetOf, worstResidual, type Demand } from './target.ts';

const NOTHING: readonly string[] = [];

/** Everything that follows for the zones and the conduits (ZCR 5.6, SL-A, SL-C, gap, open requirements). */
export function assessSubjects(
  context: AssessmentContext,
  demand: Demand,
): { readonly zones: readonly SubjectAssessment[]; readonly conduits: readonly SubjectAssessment[] } {
  const table = context.requirements;
  const openIn = openRequirementsFinder(table, context.catalog);
  const compensating = compensationFinder(context);
  const initially = rateInitially(context);

  function assessSubject(subject: Zone | Conduit, slot: Slot): SubjectAssessment {
    const targetByScenarios = targetOf(null, slot, demand, context);
    const slTarget = subject.slTarget === null ? targetByScenarios : assignedTarget(subject.slTarget);
    const slAchieved = achievedOf(subject.slAchieved, slot, table, context.catalog);
    const slCapability = capabilityOf(slot, context.assets);
    return {
      id: subject.id,
      slTarget,
      targetByScenarios,
      slAchieved,
      slCapability,
      gap: gapOf(slTarget, slAchieved),
      achievedByRequirements: achievedByRequirements(slot, table, context.catalog),
      openRequirements: slTarget === null ? NOTHING : openIn(slTarget.vector, slot),
      compensatedBy:
        slTarget === null || slCapability === null
          ? NOTHING
          : compensating(slot, lackingFrs(slTarget.vector, slCapability.vector)),
      worstResidual: worstResidual(slot, demand, context),
      initialRisk: initially[slot] ?? null,
    };
  }
  return {
    zones: context.zones.map(assessSubject),
    conduits: context.conduits.map((conduit, at) => assessSubject(conduit, context.zones.length + at)),
  };
}
