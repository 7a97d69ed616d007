import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import { placeLabels } from './place-labels.ts';
import { chainOf, placesOf, type Placed, type Places } from './places.ts';
import { planRoute, type Obstacles, type RouteTask } from './plan-route.ts';
import { pointsOf, type Route } from './route.ts';
import { spreadBends } from './spread-bends.ts';
import { spreadEnds } from './spread-ends.ts';

/** A conduit to be drawn: the keys of what it joins, and the width of its label. */
export type RoutedConduit = {
  readonly id: string;
  readonly fromKey: string;
  readonly toKey: string;
  /** The zones that it passes through on its way, in their order. */
  readonly viaKeys: readonly string[];
  readonly labelWidth: number;
};

/** The key of what a conduit ends on. */
export function endKey(end: ConduitEnd): string {
  return typeof end === 'string' ? sceneKey('zone', end) : sceneKey('external', end.external);
}

/** What a conduit had better not cross: the zones beside its ends and beside the zones around them. */
function obstaclesOf({ byHolder }: Places, from: string[], to: string[]): Obstacles {
  const own = new Set([...from, ...to]);
  const holders = new Set(['', ...from.slice(1), ...to.slice(1)]);
  const indexes = [...holders].flatMap((holder) => byHolder.get(holder) ?? []);
  return (rect: Rect) => {
    const found: Rect[] = [];
    for (const index of indexes)
      index.within(rect, (key, one) => {
        if (!own.has(key)) found.push(one);
      });
    return found;
  };
}

const nothing: Obstacles = () => [];

function taskOf(places: Places, { id, fromKey, toKey, labelWidth }: Leg): RouteTask | null {
  const [from, to] = [places.byKey.get(fromKey), places.byKey.get(toKey)];
  if (!from || !to) return null;
  const chains = [chainOf(places, fromKey), chainOf(places, toKey)] as const;
  const inner = chains[0].includes(toKey) ? 'from' : chains[1].includes(fromKey) ? 'to' : null;
  return { id, from, to, inner, obstacles: inner ? nothing : obstaclesOf(places, ...chains), labelWidth };
}

/** One stretch of a conduit, from border to border. */
type Leg = Omit<RoutedConduit, 'viaKeys'>;

/** The stretches of a conduit from zone to zone on its way; one for most. The first bears the label. */
function legsOf({ byKey }: Places, { id, fromKey, toKey, viaKeys, labelWidth }: RoutedConduit): Leg[] {
  const stops = [fromKey, ...viaKeys.filter((key) => byKey.has(key) && key !== fromKey && key !== toKey), toKey];
  return stops.slice(1).map((stop, index) => ({
    id: index === 0 ? id : `${id}\n${index}`,
    fromKey: stops[index] ?? fromKey,
    toKey: stop,
    labelWidth: index === 0 ? labelWidth : 0,
  }));
}

/** Goes on from the end of one stretch to the beginning of the next, squarely through the zone between them. */
function joined(lines: readonly (readonly Point[])[]): Point[] {
  const points: Point[] = [];
  for (const line of lines) {
    const [last, first] = [points.at(-1), line[0]];
    if (last && first && last.x !== first.x && last.y !== first.y) points.push({ x: first.x, y: last.y });
    points.push(...line);
  }
  return points;
}

/**
 * Draws conduits: orthogonal lines that end on the borders of what they join and cross no zone where they need not,
 * with labels clear of each other where there is room. One with zones on its way goes through them. A conduit whose end
 * is not placed is left out.
 */
export function routeConduits(placed: readonly Placed[], conduits: readonly RoutedConduit[]): Map<string, Route> {
  const places = placesOf(placed);
  const legs = conduits.flatMap((conduit) => legsOf(places, conduit));
  const plans = spreadBends(spreadEnds(legs.flatMap((leg) => taskOf(places, leg) ?? []).map(planRoute)));
  const lines = new Map(plans.map((plan) => [plan.id, pointsOf(plan)]));
  const labelled = plans.filter(({ labelWidth }) => labelWidth > 0);
  const labels = placeLabels(
    labelled.map(({ id, labelWidth }) => ({ points: lines.get(id) ?? [], labelWidth })),
    places.standing,
  );
  const later = Map.groupBy(
    plans.filter(({ labelWidth }) => labelWidth === 0),
    ({ id }) => id.slice(0, id.lastIndexOf('\n')),
  );
  return new Map(
    labelled.map(({ id }, index) => {
      const rest = (later.get(id) ?? []).map((plan) => lines.get(plan.id) ?? []);
      const points = joined([lines.get(id) ?? [], ...rest]);
      return [id, { points, label: labels[index] ?? { x: 0, y: 0 } }];
    }),
  );
}
