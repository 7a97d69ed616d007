import { isGuarded, isOutside, nameOfEnd, unevenEnds } from '#shared/engine/conduit-ends.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { evidenceOf, type Rule } from './rule.ts';

/** Where a conduit leaves the SUC, a boundary device sits on it. Media that are carried by hand pass none. */
export const externalEndWithoutBoundaryDevice: Rule<'conduit'> = {
  id: 'external-end-without-boundary-device',
  clause: 'ZCR 6.3',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    if (conduit.kind === 'removable-media' || isGuarded(conduit, context)) return null;
    const ends = unevenEnds(conduit, isOutside, context);
    if (!ends) return null;
    const gates = context.partition.gates.get(slotOfZone(ends.inner.id, context.slots)) ?? [];
    return {
      severity: 'warning',
      params: { outer: nameOfEnd(ends.outer, context) },
      evidence: evidenceOf('asset', gates),
    };
  },
};
