import { SNAP_PIXELS, type Guide } from '#shared/drawing/arrange/guide.ts';
import { linesIn, type Axis } from '#shared/drawing/arrange/line-index.ts';
import { nearestLine, type Snap } from '#shared/drawing/arrange/snap-line.ts';
import { bottom, moved, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { originOf, type Scene } from '#shared/drawing/scene/scene.ts';
import { slack, type Grip } from './resize.ts';

/** A zone's rectangle after it has snapped, relative to its holder, and what it has snapped to. */
export type SnappedRect = { readonly rect: Rect; readonly guides: readonly Guide[] };

type Pulled = { readonly axis: Axis; readonly isLow: boolean };

/** The borders that a grip pulls. */
function pulled(grip: Grip): Pulled[] {
  return [
    ...(grip.includes('w') ? [{ axis: 'x', isLow: true } as const] : []),
    ...(grip.includes('e') ? [{ axis: 'x', isLow: false } as const] : []),
    ...(grip.includes('n') ? [{ axis: 'y', isLow: true } as const] : []),
    ...(grip.includes('s') ? [{ axis: 'y', isLow: false } as const] : []),
  ];
}

function borderAt(rect: Rect, { axis, isLow }: Pulled): number {
  if (axis === 'x') return isLow ? rect.x : right(rect);
  return isLow ? rect.y : bottom(rect);
}

function withBorder(rect: Rect, { axis, isLow }: Pulled, by: number): Rect {
  const [at, size] = axis === 'x' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  return isLow ? { ...rect, [at]: rect[at] + by, [size]: rect[size] - by } : { ...rect, [size]: rect[size] + by };
}

/** Whether a rectangle leaves everything in the zone whole. */
function isRoomy(scene: Scene, zone: SceneItem, rect: Rect): boolean {
  const room = slack(scene, zone);
  const [dx, dy] = [rect.x - zone.rect.x, rect.y - zone.rect.y];
  const isWide = rect.width >= zone.bare.width && right(rect) >= zone.rect.x + zone.least.width;
  const isHigh = rect.height >= zone.bare.height && bottom(rect) >= zone.rect.y + zone.least.height;
  return isWide && isHigh && dx <= Math.max(0, room.x) && dy <= Math.max(0, room.y);
}

/** Snaps the borders that are pulled to edges of what lies in the same zone, where nothing is cut by it. */
export function snapResize(scene: Scene, zone: SceneItem, grip: Grip, rect: Rect, zoom: number): SnappedRect {
  if (zone.isLocked) return { rect, guides: [] };
  const origin = originOf(scene, zone.parentKey);
  const lines = linesIn(scene, zone.parentKey ?? '');
  const snaps: Snap[] = [];
  let result = rect;
  for (const border of pulled(grip)) {
    const abs = moved(result, origin);
    const own = [{ at: borderAt(abs, border), kind: 'edge' as const }];
    const snap = nearestLine(border.axis, abs, own, lines[border.axis], SNAP_PIXELS / zoom, (key) => key !== zone.key);
    const next = snap && withBorder(result, border, snap.by);
    if (!snap || !next || !isRoomy(scene, zone, next)) continue;
    result = next;
    snaps.push(snap);
  }
  const at = moved(result, origin);
  return { rect: result, guides: snaps.flatMap(({ guides }) => guides(at)) };
}
