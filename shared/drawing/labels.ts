import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';

/** The first channel of each conduit, by the conduit's id. */
export function firstChannels(channels: Iterable<Channel>): Map<string, Channel> {
  const first = new Map<string, Channel>();
  for (const channel of channels) if (!first.has(channel.conduitId)) first.set(channel.conduitId, channel);
  return first;
}

/** What stands on a conduit: its name, else the protocol of its first channel. */
export function conduitText(
  conduit: Conduit,
  channel: Channel | undefined,
  protocolName: (protocol: string) => string,
): string {
  if (conduit.name !== '') return conduit.name;
  return channel && channel.protocol !== '' ? protocolName(channel.protocol) : '';
}
