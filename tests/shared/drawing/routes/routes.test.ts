import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath } from '#shared/drawing/routes/line-path.ts';
import { placeLabels } from '#shared/drawing/routes/place-labels.ts';
import { endKey, routeConduits } from '#shared/drawing/routes/route-conduits.ts';
import { spread } from '#shared/drawing/routes/spread-ends.ts';
import type { Route } from '#shared/drawing/routes/route.ts';
import { bottom, overlaps, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { makeRectIndex } from '#shared/drawing/scene/rect-index.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const place = (subjectId: string, x: number, y: number, width = 200, height = 100) => ({
  id: `main/zone:${subjectId}`,
  diagramId: 'main',
  kind: 'zone',
  subjectId,
  x,
  y,
  width,
  height,
});
type Zones = Readonly<Record<string, readonly [number, number, number?, number?]>>;

function routesOf(model: Model, width = 80): { routes: Map<string, Route>; rects: Map<string, Rect> } {
  const placed = [...buildScene(model, 'main').items.values()].map(({ key, parentKey, abs }) => ({
    key,
    parentKey,
    rect: abs,
  }));
  const conduits = [...model.conduit.values()].map(({ id, from, to, via }) => ({
    id,
    fromKey: endKey(from),
    toKey: endKey(to),
    viaKeys: via.map(endKey),
    labelWidth: width,
  }));
  return { routes: routeConduits(placed, conduits), rects: new Map(placed.map(({ key, rect }) => [key, rect])) };
}

function drawn(zones: Zones, conduits: readonly (readonly [string, string])[], parents: Record<string, string> = {}) {
  return routesOf(
    aPlant({
      zone: Object.keys(zones).map((id) => ({ id, parentId: parents[id] ?? null })),
      conduit: conduits.map(([from, to], index) => ({ id: `C${index}`, from, to })),
      placement: Object.entries(zones).map(([id, at]) => place(id, ...at)),
    }),
  ).routes;
}
const line = (routes: Map<string, Route>, id = 'C0') => routes.get(id)?.points.map(({ x, y }) => `${x},${y}`);

describe('a single conduit', () => {
  it.each<[string, Zones, string[]]>([
    ['straight down where one stands below the other', { a: [0, 0], b: [0, 200] }, ['100,100', '100,200']],
    ['straight down where they overlap a little', { a: [0, 0], b: [120, 200] }, ['160,100', '160,200']],
    ['straight up where the second stands above', { a: [0, 200], b: [0, 0] }, ['100,200', '100,100']],
    ['straight across where they stand side by side', { a: [0, 0], b: [400, 0] }, ['200,50', '400,50']],
    ['around one corner where they stand askew', { a: [0, 0], b: [400, 300] }, ['176,100', '176,324', '400,324']],
  ])('runs %s', (_what, zones, points) => expect(line(drawn(zones, [['a', 'b']]))).toEqual(points));

  it('goes around a zone that stands in between', () => {
    const route = drawn({ a: [0, 0], between: [0, 200], b: [0, 400] }, [['a', 'b']]);
    expect(line(route)).toEqual(['200,76', '228,76', '228,424', '200,424']);
  });

  it('joins a zone with one inside it where there is most room', () => {
    const route = drawn({ a: [0, 0, 800, 400], b: [40, 60] }, [['a', 'b']], { b: 'a' });
    expect(line(route)).toEqual(['800,110', '240,110']);
  });
});

describe('several conduits', () => {
  it('stand apart where they join the same zones', () => {
    const routes = drawn({ a: [0, 0, 600], b: [0, 200, 600] }, [
      ['a', 'b'],
      ['b', 'a'],
    ]);
    const xs = ['C0', 'C1'].map((id) => routes.get(id)?.points[0]?.x ?? 0);
    expect(Math.abs(xs[0]! - xs[1]!)).toBe(92);
  });

  it('leave a zone in the order of where they go', () => {
    const routes = drawn({ a: [300, 0], b: [0, 300], c: [300, 300], d: [600, 300] }, [
      ['a', 'd'],
      ['a', 'b'],
      ['a', 'c'],
    ]);
    const starts = ['C1', 'C2', 'C0'].map((id) => routes.get(id)?.points[0]);
    expect(starts.map((point) => point?.x)).toEqual(starts.map((point) => point?.x).toSorted((p, q) => p! - q!));
  });
});

function isOnBorder({ x, y }: Point, rect: Rect): boolean {
  const isAcross = x >= rect.x && x <= right(rect);
  const isAlong = y >= rect.y && y <= bottom(rect);
  return (isAcross && (y === rect.y || y === bottom(rect))) || (isAlong && (x === rect.x || x === right(rect)));
}

describe('any plant', () => {
  it('gives every conduit a squared line from border to border, and its label a place on it', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (model) => {
        const { routes, rects } = routesOf(model);
        expect([...routes.keys()]).toEqual([...model.conduit.keys()]);
        for (const { id, from, to } of model.conduit.values()) {
          const { points, label } = routes.get(id)!;
          expect(isOnBorder(points[0]!, rects.get(endKey(from))!)).toBe(true);
          expect(isOnBorder(points.at(-1)!, rects.get(endKey(to))!)).toBe(true);
          const legs = points.slice(1).map((end, index) => [points[index]!, end] as const);
          expect(legs.filter(([a, b]) => a.x !== b.x && a.y !== b.y)).toEqual([]);
          const isOnLine = legs.some(
            ([a, b]) =>
              label.x >= Math.min(a.x, b.x) - 1 &&
              label.x <= Math.max(a.x, b.x) + 1 &&
              label.y >= Math.min(a.y, b.y) - 1 &&
              label.y <= Math.max(a.y, b.y) + 1,
          );
          expect(isOnLine).toBe(true);
        }
      }),
    );
  });

  it('goes through the zones on its way, from border to border', () => {
    const { routes } = routesOf(
      aPlant({
        zone: ['a', 'between', 'b'].map((id) => ({ id })),
        conduit: [{ id: 'C0', from: 'a', to: 'b', via: ['between'] }],
        placement: [place('a', 0, 0), place('between', 0, 200), place('b', 0, 400)],
      }),
    );
    expect(line(routes)).toEqual(['100,100', '100,200', '100,300', '100,400']);
  });
});

describe('spread', () => {
  it.each<[number[], number[], [number, number], number[]]>([
    [[50, 60], [30], [0, 100], [40, 70]],
    [[10, 90], [30], [0, 100], [10, 90]],
    [[95, 99], [30], [0, 100], [70, 100]],
    [
      [50, 50, 50],
      [80, 80],
      [0, 100],
      [0, 50, 100],
    ],
  ])('%j apart by %j within %j gives %j', (wishes, distances, range, expected) =>
    expect(spread(wishes, distances, range)).toEqual(expected),
  );

  it('keeps order, distance and range, for any wishes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }), (unsorted) => {
        const wishes = unsorted.toSorted((a, b) => a - b);
        const placed = spread(
          wishes,
          wishes.slice(1).map(() => 20),
          [0, 500],
        );
        placed.slice(1).forEach((at, index) => expect(at - placed[index]!).toBeGreaterThanOrEqual(19));
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...placed)).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('placeLabels', () => {
  const upright = (x: number) => ({
    points: [
      { x, y: 0 },
      { x, y: 200 },
    ],
    labelWidth: 80,
  });
  it('keeps labels of neighbours off each other', () => {
    const [a, b] = placeLabels([upright(0), upright(20)], {
      words: makeRectIndex<null>(),
      ground: makeRectIndex<null>(),
    });
    const box = ({ x, y }: Point): Rect => ({ x: x - 40, y: y - 11, width: 80, height: 22 });
    expect(overlaps(box(a!), box(b!))).toBe(false);
  });
  it('keeps off words', () => {
    const words = makeRectIndex<null>();
    words.add({ x: -50, y: 90, width: 100, height: 20 }, null);
    expect(placeLabels([upright(0)], { words, ground: makeRectIndex<null>() })[0]?.y).not.toBe(100);
  });
});

describe('linePath', () => {
  it('rounds the corners', () =>
    expect(
      linePath([
        { x: 0, y: 0 },
        { x: 0, y: 50 },
        { x: 80, y: 50 },
      ]),
    ).toBe('M0 0L0 44Q0 50 6 50L80 50'));
  it('draws nothing without points', () => expect(linePath([])).toBe(''));
});
