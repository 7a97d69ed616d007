import { listIds, type Rule } from './rule.ts';

/** What was taken for granted does not hold; whatever rested on it has to be looked at again. */
export const assumptionFalse: Rule<'assumption'> = {
  id: 'assumption-false',
  clause: 'ZCR 6.5',
  scope: 'assumption',
  evaluate: ({ state }, leaning) =>
    state === 'false'
      ? {
          severity: 'warning',
          params: { count: leaning.length, scenarios: leaning.length === 0 ? '–' : listIds(leaning) },
        }
      : null,
};
