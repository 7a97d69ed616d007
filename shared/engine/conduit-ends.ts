import { endZoneId, type Conduit, type ConduitEnd } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { NETWORK } from './asset-kinds.ts';
import type { AssessmentContext } from './context.ts';
import { BUSINESS_ZONE, DMZ, OUTSIDE, traitsOfEnd, type ZoneTraits } from './partition-table.ts';
import { slotOfConduit } from './slots.ts';

/** A conduit with one end that is trusted less than the other one. */
export type UnevenConduit = {
  /** The end outside the SUC or in the business. */
  readonly outer: ConduitEnd;
  readonly outerTraits: ZoneTraits;
  /** The zone at the other end. */
  readonly inner: Zone;
  readonly innerTraits: ZoneTraits;
};

type Looked = Pick<AssessmentContext, 'model' | 'slots' | 'partition'>;

/** The outer and the inner end of a conduit, as `isOuter` tells them apart; null where both or none is outer. */
export function unevenEnds(
  { from, to }: Conduit,
  isOuter: (traits: ZoneTraits) => boolean,
  { model, slots, partition }: Looked,
): UnevenConduit | null {
  const [fromTraits, toTraits] = [traitsOfEnd(from, slots, partition), traitsOfEnd(to, slots, partition)];
  if (isOuter(fromTraits) === isOuter(toTraits)) return null;
  const [outer, inner] = isOuter(fromTraits) ? [from, to] : [to, from];
  const zone = model.zone.get(endZoneId(inner) ?? '');
  if (!zone) return null;
  const [outerTraits, innerTraits] = isOuter(fromTraits) ? [fromTraits, toTraits] : [toTraits, fromTraits];
  return { outer, outerTraits, inner: zone, innerTraits };
}

/** Whether an end lies outside the SUC. */
export function isOutside(traits: ZoneTraits): boolean {
  return (traits & OUTSIDE) !== 0;
}

/** Whether an end lies outside the SUC or in the business. */
export function isUntrusted(traits: ZoneTraits): boolean {
  return (traits & (OUTSIDE | BUSINESS_ZONE)) !== 0;
}

/** What the zones that a conduit passes through are, all together. */
export function traitsOnTheWay({ via }: Conduit, { slots, partition }: Looked): ZoneTraits {
  return via.reduce((traits, id) => traits | traitsOfEnd(id, slots, partition), 0);
}

/** Whether a conduit passes through an industrial DMZ. */
export function passesDmz(conduit: Conduit, looked: Looked): boolean {
  return (traitsOnTheWay(conduit, looked) & DMZ) !== 0;
}

/** Whether a boundary device sits on a conduit, or any device of the network. */
export function isGuarded(
  { id, boundaryDeviceIds }: Conduit,
  { slots, assets }: Pick<AssessmentContext, 'slots' | 'assets'>,
): boolean {
  return boundaryDeviceIds.length > 0 || (assets.anyKind[slotOfConduit(id, slots)]! & NETWORK) !== 0;
}

/** What people call an end of a conduit. */
export function nameOfEnd(end: ConduitEnd, { model }: Pick<AssessmentContext, 'model'>): string {
  return typeof end === 'string' ? model.zone.get(end)?.name.trim() || end : end.external;
}

/** What people call a conduit. */
export function nameOfConduit(id: string, { conduit }: AssessmentContext['model']): string {
  return conduit.get(id)?.name.trim() || id;
}
