import type { FindingSubject } from '#shared/engine/assessment.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import { all, check, type Derivation } from './step.ts';

const POLICY: FindingSubject = { kind: 'policy', id: POLICY_ID };

/** ZCR 6.8: the policy says which risk is tolerable and which is not. */
export const stateTolerableRisk: Derivation = ({ policy }) =>
  check(policy.tolerable.includes(true) && policy.tolerable.includes(false), 'no-tolerable-risk', POLICY);

/** ZCR 4.1: a risk is rated, tolerable risk is stated and the criteria are signed. */
export const compareInitialRisk: Derivation = (input) =>
  all(
    stateTolerableRisk(input),
    check(input.policy.policy.lock !== null, 'criteria-not-signed', POLICY),
    check(
      input.survey.results.some(({ unmitigated }) => unmitigated.riskLevel !== null),
      'no-risk-rated',
    ),
  );
