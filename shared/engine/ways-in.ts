import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { AccessPoint } from '#shared/model/suc.ts';
import { isZoneOutside } from '#shared/model/zone.ts';

/** A conduit that comes into the SUC from outside: where it comes from, and the zone that it leads to. */
export type WayIn = { readonly conduit: Conduit; readonly outer: ConduitEnd; readonly innerZoneId: string };

/** Every conduit of which exactly one end lies outside the SUC, in the order of the conduits. */
export function waysIn({ zone, conduit }: Pick<Model, 'zone' | 'conduit'>): readonly WayIn[] {
  const isOuter = (end: ConduitEnd) => {
    if (typeof end !== 'string') return true;
    const found = zone.get(end);
    return found !== undefined && isZoneOutside(found);
  };
  return [...conduit.values()].flatMap((one) => {
    if (isOuter(one.from) === isOuter(one.to)) return [];
    const [outer, inner] = isOuter(one.from) ? [one.from, one.to] : [one.to, one.from];
    return typeof inner === 'string' && zone.has(inner) ? { conduit: one, outer, innerZoneId: inner } : [];
  });
}

/** Whether an access point names a conduit that leads to a zone: it leads to that zone, or to one on the way there. */
export function isAccessPointOf({ zoneId }: AccessPoint, { via }: Conduit, innerZoneId: string): boolean {
  return zoneId !== null && (zoneId === innerZoneId || via.includes(zoneId));
}
