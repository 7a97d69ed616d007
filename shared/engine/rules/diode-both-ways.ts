import { sortedById } from '#shared/engine/order.ts';
import { channelDirections } from '#shared/model/channel.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

const DIODE = 'data-diode';

/** Behind a data diode every channel goes the same way. */
export const diodeBothWays: Rule<'conduit'> = {
  id: 'diode-both-ways',
  clause: 'ZCR 6.3',
  scope: 'conduit',
  evaluate: ({ id, boundaryDeviceIds }, _, { model, channels }) => {
    const devices = boundaryDeviceIds.flatMap((one) => model.asset.get(one) ?? []);
    const diodes = devices.filter(({ type }) => type === DIODE);
    const flows = sortedById((channels.get(id) ?? []).filter(({ verdict }) => verdict !== 'forbidden'));
    const isOneWay = channelDirections.some(
      (way) => way !== 'both' && flows.every(({ direction }) => direction === way),
    );
    return diodes.length === 0 || isOneWay
      ? null
      : { severity: 'warning', params: { assets: listNames(diodes) }, evidence: evidenceOf('channel', flows) };
  },
};
