import { listNames, type Rule } from './rule.ts';

/** Every access point leads to a zone. */
export const accessPointWithoutZone: Rule<'suc'> = {
  id: 'access-point-without-zone',
  clause: 'ZCR 1.1',
  scope: 'suc',
  evaluate: ({ accessPoints }) => {
    const adrift = accessPoints.filter(({ zoneId }) => zoneId === null);
    return adrift.length === 0
      ? null
      : { severity: 'warning', params: { points: listNames(adrift), count: adrift.length } };
  },
};
