import { EXTERNAL, NETWORK } from '#shared/engine/asset-kinds.ts';
import { isMixed, sortAssets } from '#shared/engine/asset-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import type { ZoneKind } from '#shared/model/zone.ts';
import { hitOfMixture, type Rule } from './rule.ts';

/** Kinds of zone that are there to end connections from outside. */
const ends: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['dmz', 'remote-access', 'external']);

/** Devices that come in over networks outside the SUC have zones of their own. Those that guard a boundary stand on it. */
export const zcr36ExternalSeparated: Rule<'zone'> = {
  id: 'zcr-3-6-external-separated',
  clause: 'ZCR 3.6',
  scope: 'zone',
  evaluate: ({ id, inScope, kind }, _, { slots, assets, partition }) => {
    const slot = slotOfZone(id, slots);
    if (!inScope || ends.has(kind) || !isMixed(slot, EXTERNAL, assets)) return null;
    const mixture = sortAssets(slot, assets, (kinds, asset) => {
      if (kinds & EXTERNAL) return partition.boundaryDevices.has(asset.id) ? null : 'odd';
      return kinds & NETWORK ? null : 'other';
    });
    return hitOfMixture('warning', mixture);
  },
};
