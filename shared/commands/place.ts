import { placementId, type PlacedKind } from '#shared/model/placement.ts';
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

/** Moves or resizes things on a diagram, all in one step. */
export function placeAll(diagramId: string, places: readonly Place[]): Command {
  return {
    label: { key: 'place', params: { count: places.length } },
    run(tx) {
      for (const place of places)
        tx.put('placement', { ...place, id: placementId(diagramId, place.kind, place.subjectId), diagramId });
    },
  };
}
