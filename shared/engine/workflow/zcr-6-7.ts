import { sucOf } from '#shared/model/model.ts';
import { MAIN_DIAGRAM, placementId } from '#shared/model/placement.ts';
import type { Suc } from '#shared/model/suc.ts';
import { eachSubject } from './each-subject.ts';
import { all, check, each, isWritten, type Derivation } from './step.ts';

/** ZCR 6.1: for every zone and conduit it is recorded how far it meets the requirements of its SL-T. */
export const specifyRequirements: Derivation = (input) =>
  eachSubject(
    input,
    'requirements-not-assessed',
    (_subject, { slTarget, slAchieved }) => slTarget === null || slAchieved === null,
  );

/** ZCR 6.2: name, purpose and owner of the SUC are described. */
export const describeSuc: Derivation = ({ model }) => {
  const { purpose, owner } = sucOf(model);
  return all(check(isWritten(purpose), 'no-purpose'), check(isWritten(owner), 'no-owner'));
};

/** ZCR 6.3: every zone is drawn. */
export const drawZones: Derivation = ({ model, zones }) =>
  each(
    zones,
    'no-zone',
    'zone-not-drawn',
    ({ id }) => ({ kind: 'zone', id }),
    ({ id }) => !model.placement.has(placementId(MAIN_DIAGRAM, 'zone', id)),
  );

/** ZCR 6.4: every zone and conduit has a name and an owner, every zone a border. */
export const characterize: Derivation = (input) =>
  eachSubject(input, 'characteristics-missing', (subject) => {
    const hasBorder = !('logicalBoundary' in subject) || isWritten(subject.logicalBoundary + subject.physicalBoundary);
    return !isWritten(subject.name) || !isWritten(subject.owner) || !hasBorder;
  });

/** ZCR 6.5: the operating environment is described. */
export const describeOperatingEnvironment = written('operatingEnvironment', 'no-operating-environment');
/** ZCR 6.6: the threat environment is described. */
export const describeThreatEnvironment = written('threatEnvironment', 'no-threat-environment');
/** ZCR 6.7: the organization's security policies are named. */
export const namePolicies = written('policies', 'no-policies');
/** ZCR 6.9: law and regulation that apply are named. */
export const nameRegulations = written('regulations', 'no-regulations');

/** ZCR 7.1: somebody has signed the plant as it is now. */
export const attainApproval: Derivation = ({ approval }) => {
  if (!approval?.isSigned) return check(false, 'not-approved');
  return check(!approval.isStale, 'approval-stale');
};

function written(
  field: keyof Suc & ('operatingEnvironment' | 'threatEnvironment' | 'policies' | 'regulations'),
  reason: string,
): Derivation {
  return ({ model }) => check(isWritten(sucOf(model)[field]), reason);
}
