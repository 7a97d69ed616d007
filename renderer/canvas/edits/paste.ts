import { contentOf, freeSpot } from '#shared/drawing/scene/free-spot.ts';
import { around, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { runCommand } from '#shared/commands/command.ts';
import { copyFragment, fragmentSchema, pasteFragment, type Fragment } from '#shared/commands/fragment.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { EntityRef } from '#shared/commands/remove-entities.ts';
import type { Model } from '#shared/model/model.ts';
import { placesToKeep } from './freeze.ts';

/** The clipboard type of a piece of a plant. */
export const FRAGMENT_TYPE = 'application/x-iecmodel-fragment+json';

/** A copy of zones and assets with everything in them, each with its place even where none is stored. */
export function copyThings(model: Model, scene: Scene, refs: readonly EntityRef[]): Fragment {
  const outcome = runCommand(model, placeAll(scene.diagramId, placesToKeep(scene)));
  return copyFragment(outcome.ok ? outcome.value.model : model, refs, scene.diagramId);
}

/** The names of what was copied, one per line, for other programs. */
export function fragmentText(fragment: Fragment): string {
  return fragment.entities
    .flatMap(({ kind, entity }) => (kind === 'zone' || kind === 'asset' ? [entity.name] : []))
    .join('\n');
}

/** Reads a piece of a plant from the clipboard; null when it is none. */
export function parseFragment(text: string): Fragment | null {
  try {
    const parsed = fragmentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The outermost places of a fragment: those whose thing lies in no zone of the fragment. */
function outerPlaces({ entities }: Fragment): Rect[] {
  const zones = new Set(entities.flatMap(({ kind, entity }) => (kind === 'zone' ? [entity.id] : [])));
  const outer = new Set(
    entities.flatMap(({ kind, entity }) => {
      if (kind === 'zone') return zones.has(entity.parentId ?? '') ? [] : [`zone:${entity.id}`];
      return kind === 'asset' && !zones.has(entity.zoneId ?? '') ? [`asset:${entity.id}`] : [];
    }),
  );
  return entities.flatMap(({ kind, entity }) =>
    kind === 'placement' && outer.has(`${entity.kind}:${entity.subjectId}`) ? [entity] : [],
  );
}

/** Puts a fragment into a zone, or onto the drawing, beside what stands there; with an offset, that far from where it was copied. */
export function pasteThings(
  scene: Scene,
  fragment: Fragment,
  intoZoneId: string | null,
  makeId: () => string,
  offset: Point = { x: 0, y: 0 },
) {
  const block = around(outerPlaces(fragment));
  const isTaken = contentOf(scene, intoZoneId).length > 0;
  const wish = { x: block.x + offset.x, y: block.y + offset.y };
  const spot = isTaken ? freeSpot(scene, intoZoneId, wish, block) : wish;
  const shift = { x: spot.x - block.x, y: spot.y - block.y };
  return pasteFragment(fragment, { makeId, diagramId: scene.diagramId, intoZoneId, shift });
}
