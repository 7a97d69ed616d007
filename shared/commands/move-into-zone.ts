import type { Command } from './command.ts';
import { placeAll, type Place } from './place.ts';

/** Moves zones and assets into a zone, or out of every zone when it is null, and places them there, in one step. */
export function moveIntoZone(diagramId: string, zoneId: string | null, places: readonly Place[]): Command {
  return {
    label: { key: zoneId === null ? 'moveOut' : 'moveInto', params: { count: places.length, zoneId: zoneId ?? '' } },
    run(tx) {
      for (const { kind, subjectId } of places) {
        const zone = kind === 'zone' ? tx.get('zone', subjectId) : undefined;
        const asset = kind === 'asset' ? tx.get('asset', subjectId) : undefined;
        if (zone) tx.put('zone', { ...zone, parentId: zoneId });
        if (asset) tx.put('asset', { ...asset, zoneId, conduitId: zoneId === null ? asset.conduitId : null });
      }
      placeAll(diagramId, places).run(tx);
    },
  };
}
