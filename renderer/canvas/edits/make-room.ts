import { placeOf } from './freeze.ts';
import { bottom, grown, overlaps, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import { LEAST_GAP } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Place } from '#shared/commands/place.ts';

type Growth = { readonly before: Rect; readonly after: Rect };

function growths(before: Scene, after: Scene, holder: string): Growth[] {
  return (after.content.get(holder) ?? []).flatMap((key) => {
    const [was, is] = [before.items.get(key), after.items.get(key)];
    if (!was || !is || was.parentKey !== is.parentKey) return [];
    const grew = is.rect.width > was.rect.width || is.rect.height > was.rect.height;
    return grew ? [{ before: was.rect, after: is.rect }] : [];
  });
}

/** How far things beyond a grown zone must move so that it touches none of them. */
function shifts(items: readonly SceneItem[], { before, after }: Growth): { down: number; right: number } {
  const pressed = items.filter(({ rect }) => rect !== after && overlaps(grown(after, LEAST_GAP - 1), rect));
  const below = pressed.filter(({ rect }) => rect.y >= bottom(before));
  const beside = pressed.filter(({ rect }) => rect.x >= right(before) && rect.y < bottom(before));
  const needed = (edge: number, starts: readonly number[]) =>
    starts.length === 0 ? 0 : Math.max(0, edge + LEAST_GAP - Math.min(...starts));
  return {
    down: needed(
      bottom(after),
      below.map(({ rect }) => rect.y),
    ),
    right: needed(
      right(after),
      beside.map(({ rect }) => rect.x),
    ),
  };
}

/** New places for what a zone that has grown would touch: all beyond it that is not locked moves on together, so that rows stay rows. */
export function placesMadeRoomFor(before: Scene, after: Scene): Place[] {
  const places = new Map<string, Place>();
  for (const [holder, keys] of after.content) {
    const items = keys.flatMap((key) => after.items.get(key) ?? []);
    for (const growth of growths(before, after, holder)) {
      const by = shifts(items, growth);
      for (const item of items) {
        const isBelow = by.down > 0 && item.rect.y >= bottom(growth.before);
        const isBeside = by.right > 0 && item.rect.x >= right(growth.before);
        if (item.isLocked || (!isBelow && !isBeside)) continue;
        const place = places.get(item.key) ?? placeOf(item);
        places.set(item.key, {
          ...place,
          x: place.x + (isBeside ? by.right : 0),
          y: place.y + (isBelow ? by.down : 0),
        });
      }
    }
  }
  return [...places.values()];
}
