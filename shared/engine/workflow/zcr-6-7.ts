import { isAssessed } from '#shared/engine/requirement-table.ts';
import { selectionFor } from '#shared/engine/requirements.ts';
import { sucOf } from '#shared/model/model.ts';
import { MAIN_DIAGRAM, placementId } from '#shared/model/placement.ts';
import type { Suc } from '#shared/model/suc.ts';
import { eachSubject } from './each-subject.ts';
import { all, check, each, isWritten, missingBy, type Derivation } from './step.ts';

/**
 * ZCR 6.1: for every zone and conduit it is known which requirements its SL-T asks for, and recorded of each of them how
 * far it is met; an SL-A that somebody declared speaks for all.
 */
export const specifyRequirements: Derivation = (input) =>
  eachSubject(input, 'requirements-not-assessed', (_subject, { slTarget, slAchieved }, slot) => {
    if (slTarget === null || slTarget.vector.includes(null)) return true;
    if (slAchieved?.basis === 'declared') return false;
    const { places } = selectionFor(slTarget.vector, input.catalog);
    return places.some((place) => !isAssessed(input.requirements, slot, place));
  });

/** ZCR 6.2: name, purpose and owner of the SUC are described. */
export const describeSuc: Derivation = ({ model }) => {
  const { purpose, owner } = sucOf(model);
  return all(check(isWritten(purpose), 'no-purpose'), check(isWritten(owner), 'no-owner'));
};

/** ZCR 6.3: every zone is drawn, and every asset appears in one of them or on a conduit. */
export const drawZones: Derivation = (input) => {
  const { model, zones, assets } = input;
  return all(
    each(
      zones,
      'no-zone',
      'zone-not-drawn',
      ({ id }) => ({ kind: 'zone', id }),
      ({ id }) => !model.placement.has(placementId(MAIN_DIAGRAM, 'zone', id)),
    ),
    missingBy(input, ['asset-without-zone'], 'asset-without-zone', assets.rows.length),
  );
};

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
