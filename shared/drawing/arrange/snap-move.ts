import type { Band } from '#shared/drawing/scene/bands.ts';
import { around, centre, moved, right, snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { originOf, type Scene } from '#shared/drawing/scene/scene.ts';
import { SNAP_PIXELS, type Guide } from './guide.ts';
import { linesAlong, linesIn, type Axis } from './line-index.ts';
import { nearestGap } from './snap-gap.ts';
import { nearestLine, type Snap } from './snap-line.ts';

/** What else there is to know of a drag. */
export type SnapOptions = {
  /** The zone (scene key; '' for the drawing itself) among whose content things are to be dropped; else where they are. */
  readonly into?: string;
  /** The Purdue bands that are shown; a thing on the drawing itself snaps its middle to that of a band. */
  readonly bands?: readonly Band[];
  /** Alt is held: nothing snaps. */
  readonly isFree?: boolean;
};

/** How far a drag must move on so that it snaps, and what it has snapped to. */
export type SnappedMove = { readonly by: Point; readonly guides: readonly Guide[] };

/** The frame around what is dragged, on the drawing itself, and the holder of it. */
function frameOf(scene: Scene, moving: ReadonlyMap<string, Rect>): { box: Rect; holder: string } | null {
  const outer = [...moving].flatMap(([key, rect]) => {
    const parentKey = scene.items.get(key)?.parentKey ?? null;
    return parentKey !== null && moving.has(parentKey)
      ? []
      : [{ parentKey, abs: moved(rect, originOf(scene, parentKey)) }];
  });
  if (!outer[0]) return null;
  return { box: around(outer.map(({ abs }) => abs)), holder: outer[0].parentKey ?? '' };
}

/** The middle of the nearest band. */
function nearestBand(box: Rect, bands: readonly Band[], reach: number): Snap | null {
  const options = bands.map(({ top, bottom }) => (top + bottom) / 2);
  const at = options.find((middle) => Math.abs(middle - centre(box).y) <= reach);
  if (at === undefined) return null;
  const guides = (rect: Rect): Guide[] => [
    { kind: 'middle', from: { x: rect.x, y: at }, to: { x: right(rect), y: at } },
  ];
  return { by: at - centre(box).y, guides };
}

const nearest = (snaps: readonly (Snap | null)[]): Snap | null =>
  snaps.reduce((best, one) => (one && (!best || Math.abs(one.by) < Math.abs(best.by)) ? one : best), null);

/**
 * Snaps what is dragged to edges, middles and equal gaps of what lies in the same zone, within a few pixels of the
 * screen; along an axis where nothing is near, to the grid. `moving` holds the places that the pointer asks for, each
 * relative to the zone that holds it.
 */
export function snapMove(
  scene: Scene,
  moving: ReadonlyMap<string, Rect>,
  zoom: number,
  { into, bands = [], isFree = false }: SnapOptions = {},
): SnappedMove {
  const frame = frameOf(scene, moving);
  if (!frame || isFree) return { by: { x: 0, y: 0 }, guides: [] };
  const { box } = frame;
  const holder = into ?? frame.holder;
  const reach = SNAP_PIXELS / zoom;
  const isOther = (key: string) => !moving.has(key);
  const lines = linesIn(scene, holder);
  const rects = (scene.content.get(holder) ?? []).filter(isOther).flatMap((key) => scene.items.get(key)?.abs ?? []);
  const along = (axis: Axis, more: readonly (Snap | null)[]) =>
    nearest([
      nearestLine(axis, box, linesAlong(axis, box), lines[axis], reach, isOther),
      ...more,
      nearestGap(axis, box, rects, reach),
    ]);
  const x = along('x', []);
  const y = along('y', holder === '' ? [nearestBand(box, bands, reach)] : []);
  const origin = originOf(scene, holder === '' ? null : holder);
  const by = { x: x?.by ?? toGrid(box.x, origin.x), y: y?.by ?? toGrid(box.y, origin.y) };
  const at = moved(box, by);
  return { by, guides: [x, y].flatMap((one) => one?.guides(at) ?? []) };
}

const toGrid = (value: number, origin: number): number => snap(value - origin) + origin - value;
