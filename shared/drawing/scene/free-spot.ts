import { columnsAround, freeCells, GRID_ORIGIN } from './asset-grid.ts';
import { contains, grown, overlaps, snap, type Point, type Rect, type Size } from './geometry.ts';
import { ZONE_GAP } from './metrics.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';
import type { Scene } from './scene.ts';

const REACH = 12;

/** What lies directly in a zone, by its scene key, or on the drawing itself for ''. */
export function contentOfKey(scene: Scene, holder: string): SceneItem[] {
  return (scene.content.get(holder) ?? []).flatMap((key) => scene.items.get(key) ?? []);
}

/** What lies directly in a zone, or on the drawing itself for null. */
export function contentOf(scene: Scene, zoneId: string | null): SceneItem[] {
  return contentOfKey(scene, zoneId === null ? '' : sceneKey('zone', zoneId));
}

/** The innermost zone at a point; `except` and what lies in them do not count. */
export function zoneAt(scene: Scene, point: Point, except: ReadonlySet<string> = new Set()): SceneItem | null {
  let found: SceneItem | null = null;
  for (let key = ''; ;) {
    const inner: string | undefined = scene.content.get(key)?.findLast((one) => {
      const item = scene.items.get(one);
      return item?.kind === 'zone' && !item.isBeyond && !except.has(one) && contains(item.abs, point);
    });
    if (inner === undefined) return found;
    found = scene.items.get(inner) ?? null;
    key = inner;
  }
}

/** The next free cell for an asset in a zone, relative to it. */
export function nextCell(scene: Scene, zoneId: string): Rect {
  const taken = contentOf(scene, zoneId).map(({ rect }) => rect);
  const width = scene.items.get(sceneKey('zone', zoneId))?.rect.width ?? null;
  const [cell] = freeCells(1, columnsAround(taken, 1, width), taken);
  return cell ?? { ...GRID_ORIGIN, width: 1, height: 1 };
}

/** A place near the wish, relative to the zone, where nothing stands: the wish itself, else beside or below it. */
export function freeSpot(scene: Scene, zoneId: string | null, wish: Point, { width, height }: Size): Rect {
  const taken = contentOf(scene, zoneId).map(({ rect }) => grown(rect, 8));
  const steps: Point[] = [];
  for (let row = 0; row < REACH; row += 1)
    for (let column = 0; column < REACH; column += 1) steps.push({ x: column, y: row });
  steps.sort((a, b) => a.x + 2 * a.y - (b.x + 2 * b.y));
  const spots = steps.map(({ x, y }) => ({
    x: snap(wish.x + x * (width + ZONE_GAP.x)),
    y: snap(wish.y + y * (height + ZONE_GAP.y)),
    width,
    height,
  }));
  return (
    spots.find((spot) => !taken.some((rect) => overlaps(rect, spot))) ?? {
      x: snap(wish.x),
      y: snap(wish.y),
      width,
      height,
    }
  );
}
