import { isOutside, isUntrusted, nameOfEnd, traitsOnTheWay, unevenEnds } from '#shared/engine/conduit-ends.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { DMZ, REMOTE_ACCESS, SAFETY_ZONE } from '#shared/engine/partition-table.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { listNames, type Rule } from './rule.ts';

/** Remote access ends in a DMZ or in a zone of its own before it goes on into the plant. */
export const zcr36RemoteAccessThroughDmz: Rule<'conduit'> = {
  id: 'zcr-3-6-remote-access-through-dmz',
  clause: 'ZCR 3.6',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    const ends = unevenEnds(conduit, isUntrusted, context);
    if (!ends || ends.innerTraits & (DMZ | REMOTE_ACCESS)) return null;
    if (!isRemoteAccess(conduit, isOutside(ends.outerTraits), context)) return null;
    const isEnded = (traitsOnTheWay(conduit, context) & (DMZ | REMOTE_ACCESS)) !== 0;
    // What reaches a safety zone so is said by ZCR 3.3.
    if (isEnded || ends.innerTraits & SAFETY_ZONE) return null;
    return { severity: 'error', params: { outer: nameOfEnd(ends.outer, context), zone: listNames([ends.inner]) } };
  },
};

/** By its kind, or by what is spoken over it with a point outside the SUC. */
function isRemoteAccess({ id, kind }: Conduit, isFromOutside: boolean, context: AssessmentContext): boolean {
  if (kind === 'remote-access') return true;
  const { channels, catalog } = context;
  return (
    isFromOutside &&
    (channels.get(id) ?? []).some(
      ({ protocol, verdict }) => verdict !== 'forbidden' && catalog.remoteProtocols.has(protocol),
    )
  );
}
