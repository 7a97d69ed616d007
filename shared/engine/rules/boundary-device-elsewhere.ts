import type { AssessmentContext } from '#shared/engine/context.ts';
import { liesIn } from '#shared/engine/partition-table.ts';
import { NO_SLOT, slotOfZone } from '#shared/engine/slots.ts';
import type { Asset } from '#shared/model/asset.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** A boundary device of a conduit stands on it, or in a zone that it touches. */
export const boundaryDeviceElsewhere: Rule<'conduit'> = {
  id: 'boundary-device-elsewhere',
  clause: 'ZCR 6.3',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    if (conduit.boundaryDeviceIds.length === 0) return null;
    const devices = conduit.boundaryDeviceIds.flatMap((id) => context.model.asset.get(id) ?? []);
    const elsewhere = devices.filter((device) => isElsewhere(device, conduit, context));
    if (elsewhere.length === 0) return null;
    return {
      severity: 'warning',
      params: { assets: listNames(elsewhere) },
      evidence: evidenceOf('asset', elsewhere),
    };
  },
};

/** A device in a zone around an end, or in one inside it, is near enough. */
function isElsewhere(
  { zoneId, conduitId }: Asset,
  { id, from, to, via }: Conduit,
  { slots, partition }: AssessmentContext,
): boolean {
  if (zoneId === null) return conduitId !== null && conduitId !== id;
  const at = slotOfZone(zoneId, slots);
  const touched = [endZoneId(from), endZoneId(to), ...via].map((one) => slotOfZone(one, slots));
  return !touched.some((slot) => slot !== NO_SLOT && (liesIn(at, slot, partition) || liesIn(slot, at, partition)));
}
