import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';
import { forgetPlaces } from './forget-places.ts';
import { called, zoneOf, type Fix } from './fix.ts';

/** Makes a zone a safety zone as a whole (ZCR 3.3). */
export const markSafety: Fix = (model, finding) => {
  const zone = zoneOf(model, finding);
  if (!zone) return null;
  return {
    label: { key: 'fix.markSafety', params: { name: called(zone) } },
    run: (tx) => tx.put('zone', { ...zone, kind: 'safety' }),
  };
};

/** Takes the zones around one into the SUC. */
export const takeOuterIn: Fix = (model, finding) => {
  const zone = zoneOf(model, finding);
  const outer = zone ? around(model, zone).filter(({ inScope }) => !inScope) : [];
  const [nearest] = outer;
  if (!nearest) return null;
  return {
    label: { key: 'fix.takeOuterIn', params: { name: called(nearest) } },
    run(tx) {
      for (const one of outer) tx.put('zone', { ...one, inScope: true });
    },
  };
};

/** Moves a zone out of the business zones around it. */
export const moveOutOfBusiness: Fix = (model, finding) => {
  const zone = zoneOf(model, finding);
  if (!zone) return null;
  const outer = around(model, zone).find((one) => !isBusiness(one));
  return {
    label: { key: 'fix.moveOut', params: { name: called(zone) } },
    run(tx) {
      tx.put('zone', { ...zone, parentId: outer?.id ?? null });
      forgetPlaces(tx, 'zone', new Set([zone.id]));
    },
  };
};

function isBusiness({ kind, purdueLevel }: Zone): boolean {
  return kind === 'business' || purdueLevel === '4' || purdueLevel === '5';
}

/** The zones around one, the nearest first. */
function around({ zone: zones }: Model, zone: Zone): readonly Zone[] {
  const found: Zone[] = [];
  for (let at = zones.get(zone.parentId ?? ''); at && !found.includes(at); at = zones.get(at.parentId ?? ''))
    found.push(at);
  return found;
}
