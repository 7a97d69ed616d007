import { buildScene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM, placementId, plainPlace } from '#shared/model/placement.ts';

/** Places for every zone and external end of a plant that has none yet: where the drawing puts them by itself. */
export function placeZones(model: Model): Model['placement'] {
  const items = [...buildScene(model, MAIN_DIAGRAM).items.values()];
  const placements = items
    .filter(({ kind }) => kind === 'zone' || kind === 'external')
    .map(({ kind, id, rect }) => ({
      id: placementId(MAIN_DIAGRAM, kind, id),
      diagramId: MAIN_DIAGRAM,
      kind,
      subjectId: id,
      ...rect,
      ...plainPlace,
    }));
  return new Map(placements.map((placement) => [placement.id, placement]));
}
