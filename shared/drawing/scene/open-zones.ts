import { overlaps, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Up to so many assets are all drawn, whatever the zoom. */
const FEW = 400;
/** No zone is open yet. */
const NONE: ReadonlySet<string> = new Set();

/** Which zones are open before the view is known: all in a small plant, none in a large one. */
export function openAtFirst(assetCount: number): ReadonlySet<string> | null {
  return assetCount <= FEW ? null : NONE;
}

/** From this zoom on, asset names can be read. */
const READABLE = 0.42;

/**
 * The zones whose assets are drawn one by one: all in a small plant (null), in a large one those on screen once their
 * names can be read. The same set again where nothing changed.
 */
export function openZonesIn(
  scene: Scene,
  assetCount: number,
  view: Rect,
  zoom: number,
  before: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (assetCount <= FEW) return null;
  const open = new Set<string>();
  if (zoom >= READABLE)
    for (const { kind, id, abs } of scene.items.values()) if (kind === 'zone' && overlaps(abs, view)) open.add(id);
  const isSame = before !== null && before.size === open.size && [...open].every((id) => before.has(id));
  return isSame ? before : open;
}

/** Up to so many conduits keep their labels however far away. */
const FEW_CONDUITS = 60;
/** Below this zoom the labels of conduits cannot be read. */
const LEGIBLE = 0.3;

/** Whether the labels of conduits are left out. */
export function isSeenFromAfar(conduitCount: number, zoom: number): boolean {
  return conduitCount > FEW_CONDUITS && zoom < LEGIBLE;
}
