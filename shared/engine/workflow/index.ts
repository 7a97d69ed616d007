import type { WorkflowStep } from '#shared/engine/assessment.ts';
import { eachScenario } from './each-scenario.ts';
import type { Derivation, WorkflowInput } from './step.ts';
import { assessInitially, identifySuc } from './zcr-1-2.ts';
import * as zcr3 from './zcr-3.ts';
import { compareInitialRisk, stateTolerableRisk } from './zcr-4.ts';
import { determineSlTarget, identifyThreats } from './zcr-5.ts';
import * as zcr6 from './zcr-6-7.ts';

/** The table of derivations, one per ZCR of IEC 62443-3-2, in the standard's order. */
const derivations: readonly (readonly [zcr: string, derive: Derivation])[] = [
  ['ZCR 1.1', identifySuc],
  ['ZCR 2.1', assessInitially],
  ['ZCR 3.1', zcr3.establishZones],
  ['ZCR 3.2', zcr3.separateBusiness],
  ['ZCR 3.3', zcr3.separateSafety],
  ['ZCR 3.4', zcr3.separateTemporary],
  ['ZCR 3.5', zcr3.separateWireless],
  ['ZCR 3.6', zcr3.separateExternal],
  ['ZCR 4.1', compareInitialRisk],
  ['ZCR 5.1', identifyThreats],
  ['ZCR 5.2', eachScenario('scenario-without-vulnerability')],
  ['ZCR 5.3', eachScenario('scenario-without-consequence')],
  ['ZCR 5.4', eachScenario('scenario-without-likelihood')],
  ['ZCR 5.5', eachScenario('scenario-without-risk')],
  ['ZCR 5.6', determineSlTarget],
  ['ZCR 5.7', eachScenario('scenario-without-treatment')],
  ['ZCR 5.8', eachScenario('scenario-not-reevaluated')],
  ['ZCR 5.9', eachScenario('scenario-not-reevaluated')],
  ['ZCR 5.10', eachScenario('scenario-without-residual-risk')],
  ['ZCR 5.11', eachScenario('residual-risk-undecided')],
  ['ZCR 5.12', eachScenario('no-additional-countermeasure')],
  ['ZCR 5.13', eachScenario('decision-not-recorded')],
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
export function deriveWorkflow(input: WorkflowInput): readonly WorkflowStep[] {
  return derivations.map(([zcr, derive]) => {
    const { asked, missing } = derive(input);
    return { zcr, status: missing.length === 0 ? 'done' : missing.length < asked ? 'partly' : 'missing', missing };
  });
}
