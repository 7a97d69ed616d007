import { cellAt, UNKNOWN } from '#shared/engine/policy-index.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Method } from './method.ts';

/**
 * SL-T is the number of likelihood rows down, at the same consequence, to a tolerable cell: 0 where the cell is tolerable
 * itself, 4 where no row reaches one, and at most 4.
 */
export const steps: Method = ({ rating, index }) => {
  if (rating.likelihood === UNKNOWN || rating.consequence === UNKNOWN) return 'risk-unknown';
  for (let row = rating.likelihood; row >= 0; row--)
    if (index.tolerable[cellAt(index, row, rating.consequence).level])
      return Math.min(rating.likelihood - row, 4) as SecurityLevel;
  return 4;
};
