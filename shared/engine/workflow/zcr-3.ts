import {
  BUSINESS,
  EXTERNAL,
  SAFETY_RELATED,
  TEMPORARY,
  WIRELESS,
  type AssetKinds,
} from '#shared/engine/asset-kinds.ts';
import { isMixed } from '#shared/engine/asset-table.ts';
import { sortedById } from '#shared/engine/order.ts';
import type { ZoneKind } from '#shared/model/zone.ts';
import { all, check, each, type Derivation, type Progress } from './step.ts';

/** ZCR 3.1: there are zones, conduits between them, and every asset sits in one of them. */
export const establishZones: Derivation = ({ zones, conduits, assets: { rows, unplaced } }) => {
  if (zones.length === 0) return check(false, 'no-zone');
  const placing: Progress = {
    asked: zones.length + rows.length,
    missing: sortedById(unplaced).map(({ id }) => ({ reason: 'asset-without-zone', subject: { kind: 'asset', id } })),
  };
  return all(check(zones.length < 2 || conduits.length > 0, 'no-conduit'), placing);
};

/** ZCR 3.2: no zone mixes business assets with those of the plant. */
export const separateBusiness = separate(BUSINESS, 'business-not-separated', null);
/** ZCR 3.3: safety-related assets have zones of their own, or the zone counts as safety related as a whole. */
export const separateSafety = separate(SAFETY_RELATED, 'safety-not-separated', 'safety');
/** ZCR 3.4: temporarily connected devices have zones of their own. */
export const separateTemporary = separate(TEMPORARY, 'temporary-not-separated', null);
/** ZCR 3.5: wireless devices have zones of their own. */
export const separateWireless = separate(WIRELESS, 'wireless-not-separated', null);
/** ZCR 3.6: devices that come in over external networks have zones of their own. */
export const separateExternal = separate(EXTERNAL, 'external-not-separated', null);

function separate(kind: AssetKinds, reason: string, exempt: ZoneKind | null): Derivation {
  return ({ zones, assets }) =>
    each(
      zones,
      'no-zone',
      reason,
      ({ id }) => ({ kind: 'zone', id }),
      (zone, slot) => zone.kind !== exempt && isMixed(slot, kind, assets),
    );
}
