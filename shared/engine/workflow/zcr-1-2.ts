import { sucOf } from '#shared/model/model.ts';
import { all, check, isWritten, type Derivation } from './step.ts';

/** ZCR 1.1: perimeter and access points of the SUC are described. */
export const identifySuc: Derivation = ({ model }) => {
  const { perimeter, accessPoints } = sucOf(model);
  return all(check(isWritten(perimeter), 'no-perimeter'), check(accessPoints.length > 0, 'no-access-point'));
};

/** ZCR 2.1: the worst consequence is known for at least one scenario. */
export const assessInitially: Derivation = ({ scenarios }) =>
  all(
    check(scenarios.length > 0, 'no-scenario'),
    check(
      scenarios.some(({ assessment }) => assessment.consequence !== null),
      'no-initial-risk',
    ),
  );
