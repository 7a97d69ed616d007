import type { Rule } from './rule.ts';

/** A zone is characterized by its name (ZCR 6.4, item a). */
export const zoneWithoutName: Rule<'zone'> = {
  id: 'zone-without-name',
  clause: 'ZCR 6.4',
  scope: 'zone',
  evaluate: ({ name }) => (name.trim() === '' ? { severity: 'warning', params: {} } : null),
};
