import { sucOf } from '#shared/model/model.ts';
import { rateFunction } from '#shared/engine/initial-risk.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { all, check, each, isWritten, type Derivation } from './step.ts';

/** ZCR 1.1: the perimeter of the SUC is described, and its access points are named with the zone that each leads to. */
export const identifySuc: Derivation = ({ model, slots }) => {
  const { perimeter, accessPoints } = sucOf(model);
  const isOpen = accessPoints.some(({ name, zoneId }) => !isWritten(name) || slotOfZone(zoneId, slots) < 0);
  return all(
    check(isWritten(perimeter), 'no-perimeter'),
    check(accessPoints.length > 0, 'no-access-point'),
    ...(accessPoints.length > 0 ? [check(!isOpen, 'access-point-open')] : []),
  );
};

/**
 * ZCR 2.1: the worst consequence of every essential function is known. A SUC that names no function has at least one
 * scenario that says what the worst is.
 */
export const assessInitially: Derivation = ({ model, policy, survey: { results } }) => {
  const { essentialFunctions } = sucOf(model);
  if (essentialFunctions.length === 0)
    return check(
      results.some(({ consequence }) => consequence !== null),
      'no-initial-risk',
    );
  return each(
    essentialFunctions,
    'no-initial-risk',
    'function-not-rated',
    ({ id }) => ({ kind: 'initialRisk', id }),
    ({ id }) => {
      const row = model.initialRisk.get(id);
      return row === undefined || rateFunction(row, policy) === null;
    },
  );
};
