import { sortedById } from '#shared/engine/order.ts';
import {
  isExternallyConnected,
  isSafetyRelated,
  isTemporarilyConnected,
  isWireless,
  mixedIn,
  type AssetKind,
} from '#shared/engine/separation.ts';
import type { ZoneKind } from '#shared/model/zone.ts';
import { all, check, each, type Derivation } from './step.ts';

/** ZCR 3.1: there are zones, conduits between them, and every asset sits in one of them. */
export const establishZones: Derivation = ({ model, zones, conduits }) => {
  const unplaced = [...model.asset.values()].filter(({ zoneId, conduitId }) => zoneId === null && conduitId === null);
  return all(check(zones.length > 0, 'no-zone'), check(zones.length < 2 || conduits.length > 0, 'no-conduit'), {
    asked: model.asset.size,
    missing: sortedById(unplaced).map(({ id }) => ({ reason: 'asset-without-zone', subject: { kind: 'asset', id } })),
  });
};

/** ZCR 3.2: no zone of the plant's own levels is a business zone's assets' place, and none mixes both. */
export const separateBusiness: Derivation = ({ zones, slots, catalog }) => {
  const levels = new Map(catalog.catalog.assetTypes.map(({ id, typicalPurdueLevel }) => [id, typicalPurdueLevel]));
  const isBusiness: AssetKind = ({ type }) => ['4', '5'].includes(levels.get(type) ?? '');
  return each(
    zones,
    'no-zone',
    'business-not-separated',
    ({ id }) => ({ kind: 'zone', id }),
    (_, slot) => mixedIn(slots.assets[slot]!, isBusiness, catalog).length > 0,
  );
};

/** ZCR 3.3: safety-related assets have zones of their own, or the zone counts as safety related as a whole. */
export const separateSafety = separate(isSafetyRelated, 'safety-not-separated', 'safety');
/** ZCR 3.4: temporarily connected devices have zones of their own. */
export const separateTemporary = separate(isTemporarilyConnected, 'temporary-not-separated', null);
/** ZCR 3.5: wireless devices have zones of their own. */
export const separateWireless = separate(isWireless, 'wireless-not-separated', null);
/** ZCR 3.6: devices that come in over external networks have zones of their own. */
export const separateExternal = separate(isExternallyConnected, 'external-not-separated', null);

function separate(kind: AssetKind, reason: string, exempt: ZoneKind | null): Derivation {
  return ({ zones, slots, catalog }) =>
    each(
      zones,
      'no-zone',
      reason,
      ({ id }) => ({ kind: 'zone', id }),
      (zone, slot) => zone.kind !== exempt && mixedIn(slots.assets[slot]!, kind, catalog).length > 0,
    );
}
