import { isGuarded, isUntrusted, nameOfEnd, passesDmz, unevenEnds } from '#shared/engine/conduit-ends.ts';
import { DMZ, OUTSIDE } from '#shared/engine/partition-table.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** What joins a business zone to the plant passes a boundary device or an industrial DMZ. */
export const zcr32BusinessConduitGuarded: Rule<'conduit'> = {
  id: 'zcr-3-2-business-conduit-guarded',
  clause: 'ZCR 3.2',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    const ends = unevenEnds(conduit, isUntrusted, context);
    if (!ends || ends.outerTraits & OUTSIDE || ends.innerTraits & DMZ) return null;
    if (isGuarded(conduit, context) || passesDmz(conduit, context)) return null;
    const gates = context.partition.gates.get(context.slots.zones.get(ends.inner.id) ?? -1) ?? [];
    return {
      severity: 'warning',
      params: { business: nameOfEnd(ends.outer, context), zone: listNames([ends.inner]) },
      evidence: evidenceOf('asset', gates),
    };
  },
};
