import type { Rule } from './rule.ts';

/** A conduit is characterized by its name (ZCR 6.4, item a). */
export const conduitWithoutName: Rule<'conduit'> = {
  id: 'conduit-without-name',
  clause: 'ZCR 6.4',
  scope: 'conduit',
  evaluate: ({ name }) => (name.trim() === '' ? { severity: 'warning', params: {} } : null),
};
