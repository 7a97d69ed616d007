import { bottom, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import {
  isUpright,
  pointsOf,
  sharedAt,
  sides,
  stretch,
  towards,
  type RouteEnd,
  type RoutePlan,
  type Side,
} from './route.ts';

/** Gives what stands in a rectangle and had better not be crossed. */
export type Obstacles = (rect: Rect) => readonly Rect[];

/** A conduit to be drawn: the rectangles that it joins and what it had better not cross. */
export type RouteTask = {
  readonly id: string;
  readonly from: { readonly key: string; readonly rect: Rect };
  readonly to: { readonly key: string; readonly rect: Rect };
  /** Which end lies inside the other, if one does. */
  readonly inner: 'from' | 'to' | null;
  readonly obstacles: Obstacles;
  readonly labelWidth: number;
};
type Plan = Omit<RoutePlan, 'id' | 'labelWidth'>;

const OFF = 28;
const CROSSING = 900;
const BEND = 60;
const DETOUR = 200;

function end(of: RouteTask['from'], side: Side, at: number): RouteEnd {
  return { ...of, side, at };
}

/** Straight where the sides overlap, else with a bend near either end or half way. */
function zPlans({ from, to }: RouteTask, side: Side, opposite: Side, start: number, finish: number): Plan[] {
  if (Math.abs(finish - start) < 8 || start < finish !== (side === 'bottom' || side === 'right')) return [];
  const shared = sharedAt(from.rect, to.rect, side);
  const ends = {
    from: end(from, side, shared ?? towards(from.rect, side, to.rect)),
    to: end(to, opposite, shared ?? towards(to.rect, opposite, from.rect)),
  };
  const half = Math.round((start + finish) / 2);
  if (shared !== null || Math.abs(finish - start) < 4 * OFF) return [{ shape: 'z', ...ends, mid: half }];
  const near = start < finish ? OFF : -OFF;
  return [half, start + near, finish - near].map((mid) => ({ shape: 'z', ...ends, mid }));
}

function facingPlans(task: RouteTask): Plan[] {
  const [a, b] = [task.from.rect, task.to.rect];
  return [
    ...zPlans(task, 'bottom', 'top', bottom(a), b.y),
    ...zPlans(task, 'top', 'bottom', a.y, bottom(b)),
    ...zPlans(task, 'right', 'left', right(a), b.x),
    ...zPlans(task, 'left', 'right', a.x, right(b)),
  ];
}

/** Around one corner: out of the top or bottom of one end into the left or right of the other. */
function cornerPlans({ from, to }: RouteTask): Plan[] {
  const plans: Plan[] = [];
  const add = (tall: RouteTask['from'], wide: RouteTask['from'], isReversed: boolean) => {
    const upright: Side = wide.rect.y > tall.rect.y ? 'bottom' : 'top';
    const level: Side = wide.rect.x > tall.rect.x ? 'left' : 'right';
    const [x, y] = [towards(tall.rect, upright, wide.rect), towards(wide.rect, level, tall.rect)];
    const clears = level === 'left' ? x < wide.rect.x - OFF : x > right(wide.rect) + OFF;
    const reaches = upright === 'bottom' ? y > bottom(tall.rect) + OFF : y < tall.rect.y - OFF;
    if (!clears || !reaches) return;
    const ends = { from: end(tall, upright, x), to: end(wide, level, y) };
    plans.push({ shape: 'l', mid: 0, ...(isReversed ? { from: ends.to, to: ends.from } : ends) });
  };
  add(from, to, false);
  add(to, from, true);
  return plans;
}

/** Around the outside of everything between the two ends. */
function outerPlans({ from, to, obstacles }: RouteTask): Plan[] {
  const span: Rect = {
    x: Math.min(from.rect.x, to.rect.x),
    y: Math.min(from.rect.y, to.rect.y),
    width: Math.max(right(from.rect), right(to.rect)) - Math.min(from.rect.x, to.rect.x),
    height: Math.max(bottom(from.rect), bottom(to.rect)) - Math.min(from.rect.y, to.rect.y),
  };
  const between = [from.rect, to.rect, ...obstacles(span)];
  const plan = (side: Side, mid: number): Plan => ({
    shape: 'c',
    from: end(from, side, towards(from.rect, side, to.rect)),
    to: end(to, side, towards(to.rect, side, from.rect)),
    mid,
  });
  return [
    plan('right', Math.max(...between.map(right)) + OFF),
    plan('left', Math.min(...between.map(({ x }) => x)) - OFF),
  ];
}

/** From the border of a zone to the border of one inside it, where there is most room. */
function innerPlan({ from, to, inner }: RouteTask): Plan {
  const [outer, within] = inner === 'to' ? [from.rect, to.rect] : [to.rect, from.rect];
  const room: Record<Side, number> = {
    top: within.y - outer.y,
    bottom: bottom(outer) - bottom(within),
    left: within.x - outer.x,
    right: right(outer) - right(within),
  };
  const side = sides.reduce((best, one) => (room[one] > room[best] ? one : best), 'right' as Side);
  const [low, high] = stretch(within, side);
  const at = Math.round((low + high) / 2);
  const mid = isUpright(side) ? within.y : within.x;
  return { shape: 'z', from: end(from, side, at), to: end(to, side, at), mid };
}

/** The rectangle without an inside that a level or upright line from a to b is. */
function along(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
}

/** What a plan costs; counting stops where it is more than `limit`. */
function cost(plan: Plan, obstacles: Obstacles, limit: number): number {
  const points = pointsOf(plan);
  let sum = plan.shape === 'c' ? DETOUR : 0;
  for (let index = 1; index < points.length; index += 1) {
    const [last, point] = [points[index - 1], points[index]] as [Point, Point];
    sum += Math.abs(point.x - last.x) + Math.abs(point.y - last.y) + BEND;
  }
  for (let index = 1; index < points.length && sum < limit; index += 1)
    sum += CROSSING * obstacles(along(points[index - 1] as Point, points[index] as Point)).length;
  return sum;
}

/** Chooses sides and shape for one conduit: the shortest way with few bends that crosses no other zone, if there is one. */
export function planRoute(task: RouteTask): RoutePlan {
  const found = task.inner ? [innerPlan(task)] : [...facingPlans(task), ...cornerPlans(task), ...outerPlans(task)];
  let best = found[0] ?? innerPlan(task);
  let least = Infinity;
  for (const plan of found) {
    const price = found.length === 1 ? 0 : cost(plan, task.obstacles, least);
    if (price < least) [best, least] = [plan, price];
  }
  return { ...best, id: task.id, labelWidth: task.labelWidth };
}
