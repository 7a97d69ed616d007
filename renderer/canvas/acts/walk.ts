import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { hasAssets } from '#shared/drawing/paint/sight.ts';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import { centre } from '#shared/drawing/scene/geometry.ts';
import { readingOrder } from '#shared/drawing/scene/reading-order.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { announceStep } from './announce.ts';
import { currentModel, currentScene, selectedKeys } from './current.ts';
import { followToEnd } from './follow.ts';
import { pick } from './selection.ts';
import { notePointer } from './viewport.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A walk through a plant with more assets than this passes over them while it is seen from afar. */
const FEW = 400;

function isShown({ kind }: SceneItem): boolean {
  return kind !== 'asset' || currentModel().asset.size <= FEW || hasAssets(canvasStore.getState().sight);
}

function goTo(key: string): true {
  notePointer(null);
  pick([key], false);
  announceStep();
  return true;
}

/** Selects the next (1) or the one before (-1) in reading order; false at either end, so that Tab leaves the drawing. */
export function walk(by: 1 | -1): boolean {
  const order = readingOrder(currentScene(), currentModel().conduit.values(), isShown);
  const keys = selectedKeys().filter((key, _index, all) => all.length === 1 || !key.startsWith('conduit:'));
  const at = keys.length === 0 ? (by === 1 ? -1 : order.length) : order.indexOf(keys.at(-1) ?? '');
  const next = order[at + by];
  return next === undefined ? false : goTo(next);
}

function beside(from: SceneItem, direction: Direction): string | null {
  const scene = currentScene();
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const start = centre(from.abs);
  let best: { key: string; far: number } | null = null;
  for (const key of scene.content.get(from.parentKey ?? '') ?? []) {
    const item = scene.items.get(key);
    if (!item || key === from.key || !isShown(item)) continue;
    const middle = centre(item.abs);
    const [along, aside] = isAcross
      ? [(middle.x - start.x) * sign, Math.abs(middle.y - start.y)]
      : [(middle.y - start.y) * sign, Math.abs(middle.x - start.x)];
    if (along <= 4) continue;
    const far = along + 2 * aside;
    if (!best || far < best.far) best = { key, far };
  }
  return best?.key ?? null;
}

function contained(from: SceneItem, direction: Direction): string | null {
  if (direction === 'up') return from.parentKey;
  const first = readingOrder(currentScene(), [], isShown).find(
    (key) => currentScene().items.get(key)?.parentKey === from.key,
  );
  return direction === 'down' ? (first ?? null) : null;
}

/** Walks from what is selected: up to the zone around it, down into a zone, left and right to what stands beside it; from a conduit left and right to its ends, up to where one came from, down to the other end. */
export function step(direction: Direction): boolean {
  const [key] = selectedKeys();
  if (!key) return walk(1);
  const conduit = currentModel().conduit.get(key.slice('conduit:'.length));
  if (conduit && key.startsWith('conduit:')) {
    if (direction === 'up' || direction === 'down') return followToEnd(direction === 'down');
    return goTo(endKey(direction === 'left' ? conduit.from : conduit.to));
  }
  const from = currentScene().items.get(key);
  if (!from) return false;
  const next = contained(from, direction) ?? beside(from, direction);
  return next === null ? false : goTo(next);
}
