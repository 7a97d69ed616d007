import { bottom, centre, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';

export const sides = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof sides)[number];

/** A conduit's end on a border: which side, and where along it (x on top and bottom, y on left and right). */
export type RouteEnd = { readonly key: string; readonly rect: Rect; readonly side: Side; readonly at: number };

/** How a conduit runs: leaving both ends squarely and bending at `mid`; z between facing sides, l around one corner, c around the outside. */
export type RoutePlan = {
  readonly id: string;
  readonly shape: 'z' | 'l' | 'c';
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  readonly mid: number;
  readonly labelWidth: number;
};

/** The line of a conduit, and where the middle of its label sits. */
export type Route = { readonly points: readonly Point[]; readonly label: Point };

export const isUpright = (side: Side): boolean => side === 'top' || side === 'bottom';

/** The point on the border where an end sits. */
function pointOf({ rect, side, at }: RouteEnd): Point {
  if (side === 'top') return { x: at, y: rect.y };
  if (side === 'bottom') return { x: at, y: bottom(rect) };
  return side === 'left' ? { x: rect.x, y: at } : { x: right(rect), y: at };
}

/** The corner points of a planned route. */
export function pointsOf({ shape, from, to, mid }: Omit<RoutePlan, 'id' | 'labelWidth'>): Point[] {
  const [start, end] = [pointOf(from), pointOf(to)];
  if (shape === 'l') return [start, isUpright(from.side) ? { x: start.x, y: end.y } : { x: end.x, y: start.y }, end];
  if (shape === 'z' && Math.abs(from.at - to.at) < 1) return [start, end];
  return isUpright(from.side)
    ? [start, { x: start.x, y: mid }, { x: end.x, y: mid }, end]
    : [start, { x: mid, y: start.y }, { x: mid, y: end.y }, end];
}

const CORNER = 24;

/** The stretch of a side that ends may sit on, keeping off the corners. */
export function stretch(rect: Rect, side: Side): readonly [number, number] {
  const [low, high] = isUpright(side) ? [rect.x, right(rect)] : [rect.y, bottom(rect)];
  const inset = Math.min(CORNER, (high - low) / 2 - 1);
  return [low + inset, high - inset];
}

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value));

/** Where two facing sides would sit to be joined by a straight line, or null where they do not overlap. */
export function sharedAt(a: Rect, b: Rect, side: Side): number | null {
  const [lowA, highA] = stretch(a, side);
  const [lowB, highB] = stretch(b, side);
  const [low, high] = [Math.max(lowA, lowB), Math.min(highA, highB)];
  return low <= high ? Math.round((low + high) / 2) : null;
}

/** Where along its side an end looks towards the middle of the other rectangle. */
export function towards(rect: Rect, side: Side, other: Rect): number {
  const middle = centre(other);
  return Math.round(clamp(isUpright(side) ? middle.x : middle.y, stretch(rect, side)));
}

/** Whether a line runs as another did, label included. */
export function isSameRoute(a: Route | undefined, b: Route): boolean {
  const isSame = (one: Point, other: Point | undefined) => one.x === other?.x && one.y === other.y;
  return (
    a !== undefined &&
    isSame(a.label, b.label) &&
    a.points.length === b.points.length &&
    a.points.every((point, at) => isSame(point, b.points[at]))
  );
}
