import { isOutside, nameOfEnd, unevenEnds } from '#shared/engine/conduit-ends.ts';
import { isAccessPointOf } from '#shared/engine/ways-in.ts';
import { sucOf } from '#shared/model/model.ts';
import { listNames, type Rule } from './rule.ts';

/** Every way into the SUC is an access point of it, once there is a list of them. */
export const externalEndWithoutAccessPoint: Rule<'conduit'> = {
  id: 'external-end-without-access-point',
  clause: 'ZCR 1.1',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    const { accessPoints } = sucOf(context.model);
    if (accessPoints.length === 0) return null;
    const ends = unevenEnds(conduit, isOutside, context);
    if (!ends || accessPoints.some((point) => isAccessPointOf(point, conduit, ends.inner.id))) return null;
    return { severity: 'info', params: { outer: nameOfEnd(ends.outer, context), zone: listNames([ends.inner]) } };
  },
};
