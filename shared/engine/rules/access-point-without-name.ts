import { listIds, type Rule } from './rule.ts';

/** Every access point has a name. */
export const accessPointWithoutName: Rule<'suc'> = {
  id: 'access-point-without-name',
  clause: 'ZCR 1.1',
  scope: 'suc',
  evaluate: ({ accessPoints }) => {
    const unnamed = accessPoints.filter(({ name }) => name.trim() === '');
    return unnamed.length === 0
      ? null
      : { severity: 'info', params: { points: listIds(unnamed.map(({ id }) => id)), count: unnamed.length } };
  },
};
