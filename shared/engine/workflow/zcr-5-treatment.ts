import type { Risk } from '#shared/engine/assessment.ts';
import { standings, type Standing } from '#shared/engine/effects.ts';
import { placeOf } from '#shared/engine/policy-index.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { eachScenario } from './each-scenario.ts';
import { eachSubject } from './each-subject.ts';
import { isWritten, type Derivation, type WorkflowInput } from './step.ts';

/** ZCR 5.6: every zone and conduit has an SL-T for every FR. */
export const determineSlTarget: Derivation = (input) =>
  eachSubject(
    input,
    'subject-without-sl-target',
    ({ result: { slTarget } }) => slTarget === null || slTarget.vector.includes(null),
  );

/** ZCR 5.7: every unmitigated risk is compared; where it must be treated, it is decided how. */
export const compareUnmitigatedRisk: Derivation = (input) =>
  eachScenario(
    input,
    'scenario-without-treatment',
    ({ treatment }, { treat }) => treat === null || (treat && treatment === null),
  );

/** ZCR 5.8: what protects already is named, or its effect is stated. */
export const identifyCountermeasures: Derivation = (input) =>
  eachScenario(
    input,
    'countermeasures-not-evaluated',
    (scenario, { treat }) => treat !== false && !isReevaluated(scenario, input),
  );

/** ZCR 5.9: likelihood and consequence are rated again with the countermeasures counted. */
export const reevaluate: Derivation = (input) =>
  eachScenario(
    input,
    'scenario-not-reevaluated',
    (scenario, { treat, residual }) =>
      treat !== false &&
      (residual.likelihood === null || residual.consequence === null || !isReevaluated(scenario, input)),
  );

/** ZCR 5.10: every scenario has a residual risk level. */
export const determineResidualRisk: Derivation = (input) =>
  eachScenario(input, 'scenario-without-residual-risk', (_, { residual }) => residual.riskLevel === null);

/** ZCR 5.11: every residual risk is compared; where it is not tolerable, it is decided what to do. */
export const compareResidualRisk: Derivation = (input) =>
  eachScenario(
    input,
    'residual-risk-undecided',
    ({ treatment }, { residual }) => isTolerable(residual, input) !== true && treatment === null,
  );

/** ZCR 5.12: what is still to be mitigated has a countermeasure to come. */
export const identifyAdditional: Derivation = (input) =>
  eachScenario(
    input,
    'no-additional-countermeasure',
    (scenario, { residual }) =>
      isTolerable(residual, input) !== true &&
      (scenario.treatment ?? 'mitigate') === 'mitigate' &&
      !isLinked(scenario, 'to-come', input),
  );

/** ZCR 5.13: for each scenario that must be treated it is recorded who decided, when and why. */
export const documentResults: Derivation = (input) =>
  eachScenario(
    input,
    'decision-not-recorded',
    ({ decision }, { treat }) => treat !== false && !(decision && isWritten(decision.by) && isWritten(decision.reason)),
  );

function isReevaluated(scenario: Scenario, input: WorkflowInput): boolean {
  return scenario.residual !== null || isLinked(scenario, 'in-place', input);
}

function isLinked({ countermeasureIds }: Scenario, standing: Standing, { model }: WorkflowInput): boolean {
  return countermeasureIds.some((id) => {
    const measure = model.countermeasure.get(id);
    return measure !== undefined && standings[measure.status] === standing;
  });
}

function isTolerable({ riskLevel }: Risk, { policy }: WorkflowInput): boolean | undefined {
  return policy.tolerable[placeOf(policy.riskLevels, riskLevel)];
}
