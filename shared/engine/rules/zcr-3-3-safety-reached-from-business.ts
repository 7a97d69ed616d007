import { isUntrusted, nameOfEnd, passesDmz, unevenEnds } from '#shared/engine/conduit-ends.ts';
import { SAFETY_ZONE } from '#shared/engine/partition-table.ts';
import { listNames, type Rule } from './rule.ts';

/** No conduit leads straight from the business, or from outside the SUC, into a safety zone. */
export const zcr33SafetyReachedFromBusiness: Rule<'conduit'> = {
  id: 'zcr-3-3-safety-reached-from-business',
  clause: 'ZCR 3.3',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    const ends = unevenEnds(conduit, isUntrusted, context);
    if (!ends || (ends.innerTraits & SAFETY_ZONE) === 0 || passesDmz(conduit, context)) return null;
    return { severity: 'error', params: { outer: nameOfEnd(ends.outer, context), zone: listNames([ends.inner]) } };
  },
};
