import type { FindingSubject } from '#shared/engine/assessment.ts';
import { changedCriteria } from '#shared/engine/breach.ts';
import { comparisonId, type Comparison } from '#shared/model/comparison.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import type { Zone } from '#shared/model/zone.ts';
import { eachSubject } from './each-subject.ts';
import { all, check, isWritten, type Derivation, type WorkflowInput } from './step.ts';

const POLICY: FindingSubject = { kind: 'policy', id: POLICY_ID };

/** ZCR 6.8: the policy says which risk is tolerable and which is not. */
export const stateTolerableRisk: Derivation = ({ policy }) =>
  check(policy.tolerable.includes(true) && policy.tolerable.includes(false), 'no-tolerable-risk', POLICY);

/**
 * ZCR 4.1: tolerable risk is stated, the criteria are signed and still those, and for every zone and conduit it is
 * recorded whether its initial risk is tolerable; against the policy only with a reason.
 */
export const compareInitialRisk: Derivation = (input) => {
  const { policy } = input.policy;
  const isSigned = policy.lock !== null;
  return all(
    stateTolerableRisk(input),
    check(isSigned, 'criteria-not-signed', POLICY),
    ...(isSigned ? [check(changedCriteria(policy).length === 0, 'criteria-changed', POLICY)] : []),
    eachSubject(input, 'comparison-not-recorded', (subject) => decisionOn(subject, input) === undefined),
    contradictions(input),
  );
};

/** What was called tolerable although the policy does not say so, without a reason; nothing is asked of the others. */
const contradictions: Derivation = (input) => {
  const { asked: _asked, missing } = eachSubject(input, 'tolerable-without-reason', (subject, { initialRisk }) => {
    const decision = decisionOn(subject, input);
    return decision?.outcome === 'tolerable' && initialRisk?.tolerable !== true && !isWritten(decision.reason);
  });
  const own = missing.filter(({ subject }) => subject.kind !== 'suc');
  return { asked: own.length, missing: own };
};

function decisionOn(subject: Zone | Conduit, { model }: WorkflowInput): Comparison | undefined {
  const kind = 'parentId' in subject ? 'zone' : 'conduit';
  return model.comparison.get(comparisonId({ kind, id: subject.id }));
}
