import type { Rule } from './rule.ts';

/** Every asset stands in a zone or on a conduit; a boundary device is on its conduit. */
export const assetWithoutZone: Rule<'unsettled-asset'> = {
  id: 'asset-without-zone',
  clause: 'ZCR 3.1',
  scope: 'unsettled-asset',
  evaluate: ({ id, zoneId, conduitId }, _, { partition }) =>
    zoneId === null && conduitId === null && !partition.boundaryDevices.has(id)
      ? { severity: 'warning', params: {} }
      : null,
};
