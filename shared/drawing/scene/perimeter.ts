import type { AccessPoint } from '#shared/model/suc.ts';
import type { Zone } from '#shared/model/zone.ts';
import { centre, type Point } from './geometry.ts';
import { cornersOf, outlineAround, touches, type Outline } from './outline.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';
import type { Scene } from './scene.ts';

/** A way into the SUC, where it is drawn on the border, and the side that its name stands on. */
export type PerimeterPoint = {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly side: 'left' | 'right';
};
/** The border of the SUC (ZCR 1.1) around its zones, as a closed line, and the access points on it; no corners where only a part of its zones is shown. */
export type Perimeter = { readonly corners: readonly Point[]; readonly points: readonly PerimeterPoint[] };

const DISTANCE = 26;
const BETWEEN = 20;

/** The point of the border beside a height, on the side that is nearer to a place. */
function beside({ strips }: Outline, { x, y }: Point): Pick<PerimeterPoint, 'at' | 'side'> | null {
  const strip = strips.find(({ top, bottom }) => y >= top && y <= bottom) ?? strips[0];
  if (!strip) return null;
  const side = x - strip.left <= strip.right - x ? 'left' : 'right';
  return { at: { x: strip[side], y: Math.min(strip.bottom, Math.max(strip.top, y)) }, side };
}

/** Moves points that would lie on each other down along their side. */
function spreadOut(points: readonly PerimeterPoint[]): PerimeterPoint[] {
  const placed: PerimeterPoint[] = [];
  for (const point of points) {
    let { at } = point;
    while (placed.some((other) => other.at.x === at.x && Math.abs(other.at.y - at.y) < BETWEEN))
      at = { ...at, y: at.y + BETWEEN };
    placed.push({ ...point, at });
  }
  return placed;
}

/**
 * The border around all outermost zones of the SUC; null where none is, or where something outside would lie within it.
 * Where a diagram leaves out zones of the SUC, a border around the others would not be the border: then only its access
 * points stand beside what is shown.
 */
export function perimeterOf(
  scene: Scene,
  zones: ReadonlyMap<string, Zone>,
  accessPoints: readonly AccessPoint[],
): Perimeter | null {
  const outermost = (scene.content.get('') ?? []).flatMap((key) => scene.items.get(key) ?? []);
  const isOfSuc = ({ kind, id }: SceneItem) => kind === 'zone' && zones.get(id)?.inScope === true;
  const isInside = (item: SceneItem) => isOfSuc(item) && !item.isBeyond;
  const isPart = outermost.some((item) => isOfSuc(item) && item.isBeyond);
  const outline = outlineAround(
    outermost.filter(isInside).map(({ abs }) => abs),
    DISTANCE,
  );
  const isOutside = ({ kind, id }: SceneItem) => kind === 'external' || (kind === 'zone' && !zones.get(id)?.inScope);
  if (!outline || (!isPart && outermost.some((item) => isOutside(item) && touches(outline, item.abs)))) return null;
  const points = accessPoints.flatMap(({ id, name, zoneId }): PerimeterPoint[] => {
    const zone = zoneId === null ? undefined : scene.items.get(sceneKey('zone', zoneId));
    if (isPart && (!zone || zone.isBeyond)) return [];
    const [first] = outline.strips;
    const place = beside(outline, zone ? centre(zone.abs) : { x: first?.left ?? 0, y: first?.top ?? 0 });
    return place ? [{ id, name, ...place }] : [];
  });
  return { corners: isPart ? [] : cornersOf(outline), points: spreadOut(points) };
}
