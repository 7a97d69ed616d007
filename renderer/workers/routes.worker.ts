import type { Placed } from '#shared/drawing/routes/places.ts';
import { routeConduits, type RoutedConduit } from '#shared/drawing/routes/route-conduits.ts';
import type { Route } from '#shared/drawing/routes/route.ts';

/** What is to be laid; the answer bears the same number. */
export type RouteQuestion = {
  readonly number: number;
  readonly placed: readonly Placed[];
  readonly conduits: readonly RoutedConduit[];
};
export type RouteAnswer = { readonly number: number; readonly routes: readonly (readonly [string, Route])[] };

self.addEventListener('message', ({ data }: MessageEvent<RouteQuestion>) => {
  const routes = [...routeConduits(data.placed, data.conduits)];
  self.postMessage({ number: data.number, routes } satisfies RouteAnswer);
});
