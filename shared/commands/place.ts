import { placementId, plainPlace, type PlacedKind } from '#shared/model/placement.ts';
import type { Command } from './command.ts';

/** Where one thing is to stand, in canvas units, relative to the zone that holds it. */
export type Place = {
  readonly kind: PlacedKind;
  readonly subjectId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Moves or resizes things on a diagram, all in one step; group, lock and layer of what stands there stay. */
export function placeAll(diagramId: string, places: readonly Place[]): Command {
  return {
    label: { key: 'place', params: { count: places.length } },
    run(tx) {
      for (const { kind, subjectId, x, y, width, height } of places) {
        const id = placementId(diagramId, kind, subjectId);
        const { groupId, isLocked, layer } = tx.get('placement', id) ?? plainPlace;
        tx.put('placement', { id, diagramId, kind, subjectId, x, y, width, height, groupId, isLocked, layer });
      }
    },
  };
}
