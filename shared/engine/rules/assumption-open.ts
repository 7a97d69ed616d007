import { listIds, type Rule } from './rule.ts';

/** Scenarios lean on something that nobody has checked. */
export const assumptionOpen: Rule<'assumption'> = {
  id: 'assumption-open',
  clause: 'ZCR 6.5',
  scope: 'assumption',
  evaluate: ({ state }, leaning) =>
    state === 'open' && leaning.length > 0
      ? { severity: 'info', params: { count: leaning.length, scenarios: listIds(leaning) } }
      : null,
};
