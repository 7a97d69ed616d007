import type { Placed } from '#shared/drawing/routes/places.ts';
import { routeConduits, type RoutedConduit } from '#shared/drawing/routes/route-conduits.ts';
import { isSameRoute, type Route } from '#shared/drawing/routes/route.ts';

/** What is to be laid; the answer bears the same number. `conduits` is null where they are those of the question before. */
export type RouteQuestion = {
  readonly number: number;
  readonly placed: readonly Placed[];
  readonly conduits: readonly RoutedConduit[] | null;
};
/** What became different since the answer before: lines that are new or run elsewhere, and conduits without a line now. */
export type RouteAnswer = {
  readonly number: number;
  readonly changed: readonly (readonly [string, Route])[];
  readonly gone: readonly string[];
};

let conduits: readonly RoutedConduit[] = [];
let before: ReadonlyMap<string, Route> = new Map();

self.addEventListener('message', ({ data }: MessageEvent<RouteQuestion>) => {
  conduits = data.conduits ?? conduits;
  const routes = routeConduits(data.placed, conduits);
  const changed = [...routes].filter(([id, route]) => !isSameRoute(before.get(id), route));
  const gone = [...before.keys()].filter((id) => !routes.has(id));
  before = routes;
  self.postMessage({ number: data.number, changed, gone } satisfies RouteAnswer);
});
