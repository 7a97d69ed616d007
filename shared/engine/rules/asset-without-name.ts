import type { Rule } from './rule.ts';

/** People on site find an asset by its name. */
export const assetWithoutName: Rule<'unsettled-asset'> = {
  id: 'asset-without-name',
  clause: 'ZCR 6.4',
  scope: 'unsettled-asset',
  evaluate: ({ name }) => (name.trim() === '' ? { severity: 'info', params: {} } : null),
};
