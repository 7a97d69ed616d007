import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import { freeSpot, nextCell, zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { overlaps } from '#shared/drawing/scene/geometry.ts';
import { cornersOf, outlineAround, touches } from '#shared/drawing/scene/outline.ts';
import { makeRectIndex } from '#shared/drawing/scene/rect-index.ts';
import { readingOrder } from '#shared/drawing/scene/reading-order.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import { wrapText } from '#shared/drawing/scene/wrap.ts';
import { aPlant } from '#tests/support/plant.ts';

const place = (kind: string, subjectId: string, x: number, y: number, width = 304, height = 200) => ({
  id: `main/${kind}:${subjectId}`,
  diagramId: 'main',
  kind,
  subjectId,
  x,
  y,
  width,
  height,
});
const plant = aPlant({
  zone: [{ id: 'Z1' }, { id: 'Z2', parentId: 'Z1' }, { id: 'Z3' }],
  asset: [
    { id: 'A1', zoneId: 'Z2' },
    { id: 'A2', zoneId: 'Z1' },
  ],
  conduit: [
    { id: 'C1', from: 'Z2', to: 'Z3' },
    { id: 'C2', from: 'Z3', to: { external: 'Vendor' } },
  ],
  placement: [
    place('zone', 'Z1', 0, 0, 600, 400),
    place('zone', 'Z2', 200, 100),
    place('zone', 'Z3', 800, 0),
    place('asset', 'A1', 12, 44),
    place('asset', 'A2', 12, 44),
    place('external', 'Vendor', 1200, 0),
  ],
});
const scene = buildScene(plant, 'main');

describe('zoneAt', () => {
  it.each([
    ['the innermost zone', { x: 250, y: 150 }, [], 'Z2'],
    ['the zone around where the inner one does not count', { x: 250, y: 150 }, ['zone:Z2'], 'Z1'],
    ['the zone beside the inner one', { x: 100, y: 150 }, [], 'Z1'],
    ['nothing where nothing is', { x: 700, y: 150 }, [], undefined],
  ])('finds %s', (_what, point, except, id) => expect(zoneAt(scene, point, new Set(except))?.id).toBe(id));
});

describe('places for something new', () => {
  it('gives an asset the first free cell', () => {
    expect(nextCell(scene, 'Z3')).toEqual({ x: 12, y: 44, width: 136, height: 44 });
    expect(nextCell(scene, 'Z2')).toEqual({ x: 156, y: 44, width: 136, height: 44 });
  });
  it('gives a zone the place wished for, else one beside it', () => {
    const size = { width: 280, height: 128 };
    expect(freeSpot(scene, null, { x: 2000, y: 2 }, size)).toEqual({ x: 2000, y: 4, ...size });
    expect(freeSpot(scene, null, { x: 800, y: 0 }, size)).toEqual({ x: 800 + 324 * 2, y: 0, ...size });
    expect(freeSpot(scene, 'Z3', { x: 12, y: 44 }, size)).toEqual({ x: 12, y: 44, ...size });
  });
});

describe('readingOrder', () => {
  it('follows each zone by what is in it and by the conduits that begin there', () =>
    expect(readingOrder(scene, plant.conduit.values())).toEqual([
      'zone:Z1',
      'asset:A2',
      'zone:Z2',
      'asset:A1',
      'conduit:C1',
      'zone:Z3',
      'conduit:C2',
      'external:Vendor',
    ]));
});

describe('makeRectIndex', () => {
  const box = fc.record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    width: fc.integer({ min: 0, max: 9000 }),
    height: fc.integer({ min: 0, max: 4000 }),
  });
  it('finds each overlapping rectangle once, and no other', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (rects, window) => {
        const index = makeRectIndex<number>();
        rects.forEach((rect, at) => index.add(rect, at));
        const found: number[] = [];
        index.within(window, (at) => void found.push(at));
        const expected = rects.flatMap((rect, at) => (overlaps(rect, window) ? [at] : []));
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
  it('stops where it is told to', () => {
    const index = makeRectIndex<number>();
    for (let at = 0; at < 9; at += 1) index.add({ x: at, y: 0, width: 5, height: 5 }, at);
    let looks = 0;
    index.within({ x: 0, y: 0, width: 99, height: 9 }, () => (looks += 1) === 2);
    expect(looks).toBe(2);
  });
});

describe('outlineAround', () => {
  it('is a frame around one rectangle', () =>
    expect(cornersOf(outlineAround([{ x: 0, y: 0, width: 10, height: 20 }], 5)!)).toEqual([
      { x: -5, y: -5 },
      { x: 15, y: -5 },
      { x: 15, y: 25 },
      { x: -5, y: 25 },
      { x: -5, y: -5 },
    ]));
  it('leaves out the corner beside a smaller rectangle above', () => {
    const outline = outlineAround(
      [
        { x: 0, y: 0, width: 100, height: 100 },
        { x: 0, y: 200, width: 500, height: 100 },
      ],
      10,
    )!;
    expect(touches(outline, { x: 300, y: 0, width: 50, height: 50 })).toBe(false);
    expect(touches(outline, { x: 20, y: 120, width: 50, height: 50 })).toBe(true);
  });
  it('is none around nothing', () => expect(outlineAround([], 10)).toBeNull());
});

describe('wrapText', () => {
  it.each([
    ['Pump', 100, 2, ['Pump']],
    ['Engineering station', 70, 2, ['Engineering', 'station']],
    ['Engineering station of line two', 70, 2, ['Engineering', 'station of l…']],
    ['薬品注入制御装置', 60, 2, ['薬品注入制', '御装置']],
  ])('%s in %i units and %i lines', (text, width, most, lines) =>
    expect(wrapText(text, 11.5, width, most)).toEqual(lines),
  );
  it('never gives more lines or wider ones than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrapText(text, 11.5, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(textWidth(lines.at(-1) ?? '', 11.5)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('bandsOf', () => {
  const banded = (levels: Record<string, string>, ys: Record<string, number>) => {
    const model = aPlant({
      zone: Object.entries(levels).map(([id, purdueLevel]) => ({ id, purdueLevel })),
      placement: Object.entries(ys).map(([id, y]) => place('zone', id, 0, y, 300, 100)),
    });
    return bandsOf(buildScene(model, 'main'), model.zone);
  };
  it('meets half way between levels', () =>
    expect(banded({ a: '2', b: '1' }, { a: 0, b: 200 })).toEqual([
      { level: '2', top: -32, bottom: 150 },
      { level: '1', top: 150, bottom: 332 },
    ]));
  it('says nothing where levels stand out of order', () =>
    expect(banded({ a: '1', b: '2' }, { a: 0, b: 200 })).toEqual([]));
  it('says nothing where levels lie over each other', () =>
    expect(banded({ a: '2', b: '1' }, { a: 0, b: 50 })).toEqual([]));
});

describe('textWidth', () => {
  it('counts Japanese letters as wide as they are high', () => expect(textWidth('監視制御', 13)).toBe(52));
  it('counts Latin letters narrower', () => expect(textWidth('ill', 10)).toBe(11));
});
