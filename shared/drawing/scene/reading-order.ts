import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { SceneItem } from './scene-item.ts';
import type { Scene } from './scene.ts';

const ROW = 48;

/** Which of two neighbours is read first: row by row, each from the left. */
export function byReading(a: SceneItem, b: SceneItem): number {
  return Math.round(a.rect.y / ROW) - Math.round(b.rect.y / ROW) || a.rect.x - b.rect.x || a.rect.y - b.rect.y;
}

/** Things in the order in which they are read: top to bottom and left to right, each zone followed by what is in it, then by the conduits that begin there. `isShown` says what is drawn at all. */
export function readingOrder(
  scene: Scene,
  conduits: Iterable<Conduit>,
  isShown: (item: SceneItem) => boolean = () => true,
): string[] {
  const shown = [...conduits].filter(({ id }) => scene.conduits.has(id));
  const starting = Map.groupBy(shown, ({ from }) => endKey(from));
  const order: string[] = [];
  const visit = (holder: string) => {
    const items = (scene.content.get(holder) ?? []).flatMap((key) => scene.items.get(key) ?? []).filter(isShown);
    for (const { key, kind } of items.toSorted(byReading)) {
      order.push(key);
      if (kind === 'zone') visit(key);
      for (const { id } of starting.get(key) ?? []) order.push(`conduit:${id}`);
    }
  };
  visit('');
  return order;
}
