import type { Catalog } from '#shared/catalog/catalog.ts';
import { channelDirections, channelSchema, channelVerdicts, type Channel } from '#shared/model/channel.ts';
import { conduitSchema, type Conduit, type ConduitEnd } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

/** Points outside the SUC that conduits end at. */
export const externalEnds = ['Vendor remote service', 'Cloud historian', 'Grid operator'];

/** A zone near the given one that is neither the zone itself nor one that holds it or lies in it. */
function nearby(zones: readonly Zone[], from: number, random: Random): Zone | null {
  const reach = Math.min(20, zones.length - 1);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const to = zones[(from + 1 + random.below(reach)) % zones.length];
    if (to && to.id !== zones[from]?.id && to.parentId !== zones[from]?.id && zones[from]?.parentId !== to.id)
      return to;
  }
  return null;
}

function conduitKind(isExternal: boolean, random: Random): Conduit['kind'] {
  if (isExternal) return 'remote-access';
  return random.chance(0.1) ? 'wireless' : 'wired';
}

/** Conduits between zones that lie close to each other; every fortieth leads outside. */
export function generateConduits(count: number, zones: readonly Zone[], random: Random): Conduit[] {
  return Array.from({ length: count }, (_, index) => {
    const from = zones[index % zones.length] as Zone;
    const near = index % 40 === 0 ? null : nearby(zones, index % zones.length, random);
    const to: ConduitEnd = near ? near.id : { external: random.pick(externalEnds) };
    return conduitSchema.parse({
      id: numberedId('C', index, count),
      name: near ? `${from.name} to ${near.name}` : `${from.name} to outside`,
      from: from.id,
      to,
      kind: conduitKind(near === null, random),
      slTarget: random.chance(0.2) ? { level: 1 + random.below(4), rationale: 'Set in the workshop.' } : null,
    });
  });
}

/** One to three channels per conduit, with protocols of the catalog and their usual ports. */
export function generateChannels(conduits: readonly Conduit[], catalog: Catalog, random: Random): Channel[] {
  const protocols = catalog.protocols.filter((protocol) => protocol.isRoutable && protocol.endpoints.length > 0);
  return conduits.flatMap((conduit) =>
    random.some(protocols, 1 + random.below(3)).map((protocol, index) =>
      channelSchema.parse({
        id: `${conduit.id}-${index + 1}`,
        conduitId: conduit.id,
        protocol: protocol.id,
        port: protocol.endpoints[0]?.port ?? null,
        direction: random.pick(channelDirections),
        initiator: random.pick(['from', 'to', null]),
        verdict: random.pick(channelVerdicts),
      }),
    ),
  );
}
