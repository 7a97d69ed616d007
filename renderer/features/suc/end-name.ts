import type { ConduitEnd } from '#shared/model/conduit.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';

/** What people call an end of a conduit: the zone, or the point outside the SUC. */
export function endName(end: ConduitEnd, zone: Model['zone']): string {
  return typeof end === 'string' ? nameIn({ zone }, 'zone', end) : end.external;
}
