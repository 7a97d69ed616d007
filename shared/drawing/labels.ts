import type { Asset } from '#shared/model/asset.ts';
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

/** Whether a conduit is drawn dashed: what goes over the air or comes from outside. */
export function isDashed({ kind, from, to }: Conduit): boolean {
  return kind === 'wireless' || kind === 'remote-access' || typeof from !== 'string' || typeof to !== 'string';
}

/** So many devices have room on the label of a conduit. */
const MOST_DEVICES = 3;

/** The assets that sit on conduits, by the conduit's id: its boundary devices, and those that lie on it. */
export function devicesOnConduits(
  conduits: Iterable<Conduit>,
  assets: ReadonlyMap<string, Asset>,
): Map<string, readonly Asset[]> {
  const lying = new Map<string, Asset[]>();
  for (const asset of assets.values()) {
    if (asset.conduitId === null) continue;
    const others = lying.get(asset.conduitId);
    if (others) others.push(asset);
    else lying.set(asset.conduitId, [asset]);
  }
  const devices = new Map<string, readonly Asset[]>();
  for (const { id, boundaryDeviceIds } of conduits) {
    const found = new Set([...boundaryDeviceIds.flatMap((one) => assets.get(one) ?? []), ...(lying.get(id) ?? [])]);
    if (found.size > 0) devices.set(id, [...found].slice(0, MOST_DEVICES));
  }
  return devices;
}
