import type { Channel } from '#shared/model/channel.ts';

/** The channels of each conduit, in the order of the plant. */
export type ChannelGroups = ReadonlyMap<string, readonly Channel[]>;

const known = new WeakMap<ReadonlyMap<string, Channel>, ChannelGroups>();

/** Groups channels by their conduit; the same result for the same table. */
export function groupChannels(channels: ReadonlyMap<string, Channel>): ChannelGroups {
  let groups = known.get(channels);
  if (!groups) known.set(channels, (groups = Map.groupBy(channels.values(), ({ conduitId }) => conduitId)));
  return groups;
}
