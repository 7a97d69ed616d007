import { sucOf } from '#shared/model/model.ts';
import { all, check, isWritten, type Derivation } from './step.ts';

/** ZCR 1.1: perimeter and access points of the SUC are described. */
export const identifySuc: Derivation = ({ model }) => {
  const { perimeter, accessPoints } = sucOf(model);
  return all(check(isWritten(perimeter), 'no-perimeter'), check(accessPoints.length > 0, 'no-access-point'));
};

/** ZCR 2.1: the worst consequence is known for at least one scenario. */
export const assessInitially: Derivation = ({ survey: { results } }) =>
  all(
    check(results.length > 0, 'no-scenario'),
    check(
      results.some(({ consequence }) => consequence !== null),
      'no-initial-risk',
    ),
  );
