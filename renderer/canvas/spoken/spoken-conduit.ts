import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { endName, listed, sentence, spokenFindings, type SpokenLook, type Speech } from './speech.ts';
import { channelsByConduit } from './spoken-index.ts';

function channelInWords({ text, protocolName }: Speech, { protocol, port }: Channel): string {
  const name = protocol === '' ? text('canvas:spoken.unknown') : protocolName(protocol);
  return port === null ? name : text('hand:spoken.port', { protocol: name, port });
}

function channelsOf(speech: Speech, conduitId: string): string {
  const channels = channelsByConduit(speech.tables.channel).get(conduitId) ?? [];
  if (channels.length === 0) return speech.text('hand:spoken.noChannel');
  const words = channels.map((channel) => channelInWords(speech, channel));
  return speech.text('hand:spoken.channels', { count: channels.length, channels: listed(speech, words) });
}

/** A conduit in words: name (`shown` is what stands on it), kind, ends, SL-T, gap, risk, findings, channels, devices on it. */
export function spokenConduit(speech: Speech, conduit: Conduit, shown: string, look: SpokenLook): string {
  const { text, tables } = speech;
  const unknown = text('canvas:spoken.unknown');
  const devices = conduit.boundaryDeviceIds.map((id) => tables.asset.get(id)?.name || text('canvas:unnamed'));
  return sentence(speech, [
    text('canvas:spoken.conduit', {
      name: shown || text('canvas:unnamed'),
      kind: text(`canvas:conduitKind.${conduit.kind}`),
      from: endName(speech, conduit.from),
      to: endName(speech, conduit.to),
      slTarget: look.slTarget ?? unknown,
      risk: look.risk?.name ?? unknown,
    }),
    text('hand:spoken.gap', { gap: look.gap ?? unknown }),
    spokenFindings(speech, 'conduit', conduit.id),
    channelsOf(speech, conduit.id),
    devices.length === 0 ? '' : text('hand:spoken.devices', { devices: listed(speech, devices) }),
  ]);
}
