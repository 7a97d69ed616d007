import type { WorkflowStep } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { Derivation, WorkflowInput } from './step.ts';
import { assessInitially, identifySuc } from './zcr-1-2.ts';
import * as zcr3 from './zcr-3.ts';
import { compareInitialRisk, stateTolerableRisk } from './zcr-4.ts';
import * as threats from './zcr-5-threats.ts';
import * as treatment from './zcr-5-treatment.ts';
import * as zcr6 from './zcr-6-7.ts';

/** The table of derivations, one per ZCR of IEC 62443-3-2, in the standard's order. */
export const derivations: readonly (readonly [zcr: string, derive: Derivation])[] = [
  ['ZCR 1.1', identifySuc],
  ['ZCR 2.1', assessInitially],
  ['ZCR 3.1', zcr3.establishZones],
  ['ZCR 3.2', zcr3.separateBusiness],
  ['ZCR 3.3', zcr3.separateSafety],
  ['ZCR 3.4', zcr3.separateTemporary],
  ['ZCR 3.5', zcr3.separateWireless],
  ['ZCR 3.6', zcr3.separateExternal],
  ['ZCR 4.1', compareInitialRisk],
  ['ZCR 5.1', threats.identifyThreats],
  ['ZCR 5.2', threats.identifyVulnerabilities],
  ['ZCR 5.3', threats.determineConsequence],
  ['ZCR 5.4', threats.determineLikelihood],
  ['ZCR 5.5', threats.determineUnmitigatedRisk],
  ['ZCR 5.6', treatment.determineSlTarget],
  ['ZCR 5.7', treatment.compareUnmitigatedRisk],
  ['ZCR 5.8', treatment.identifyCountermeasures],
  ['ZCR 5.9', treatment.reevaluate],
  ['ZCR 5.10', treatment.determineResidualRisk],
  ['ZCR 5.11', treatment.compareResidualRisk],
  ['ZCR 5.12', treatment.identifyAdditional],
  ['ZCR 5.13', treatment.documentResults],
  ['ZCR 6.1', zcr6.specifyRequirements],
  ['ZCR 6.2', zcr6.describeSuc],
  ['ZCR 6.3', zcr6.drawZones],
  ['ZCR 6.4', zcr6.characterize],
  ['ZCR 6.5', zcr6.describeOperatingEnvironment],
  ['ZCR 6.6', zcr6.describeThreatEnvironment],
  ['ZCR 6.7', zcr6.namePolicies],
  ['ZCR 6.8', stateTolerableRisk],
  ['ZCR 6.9', zcr6.nameRegulations],
  ['ZCR 7.1', zcr6.attainApproval],
];

/** How far each ZCR is: done when nothing is missing, missing when all that it asks for is. */
export function deriveWorkflow(results: WorkflowInput['results'], context: AssessmentContext): readonly WorkflowStep[] {
  const input: WorkflowInput = { ...context, results };
  return derivations.map(([zcr, derive]) => {
    const { asked, missing } = derive(input);
    return { zcr, status: missing.length === 0 ? 'done' : missing.length < asked ? 'partly' : 'missing', missing };
  });
}
