import { describe, expect, it } from 'vitest';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import { freeSpot, nextCell, zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { isSeenFromAfar, openAtFirst, openZonesIn } from '#shared/drawing/scene/open-zones.ts';
import { readingOrder } from '#shared/drawing/scene/reading-order.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
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

describe('openZonesIn', () => {
  const all = { x: -100, y: -100, width: 3000, height: 3000 };
  it('opens everything in a small plant', () => {
    expect(openZonesIn(scene, 2, all, 0.1, null)).toBeNull();
    expect(openAtFirst(400)).toBeNull();
  });
  it('opens what is on screen and readable in a large one', () => {
    expect(openAtFirst(401)).toEqual(new Set());
    expect(openZonesIn(scene, 5000, all, 0.2, null)).toEqual(new Set());
    expect(openZonesIn(scene, 5000, all, 1, null)).toEqual(new Set(['Z1', 'Z2', 'Z3']));
    expect(openZonesIn(scene, 5000, { ...all, x: 700 }, 1, null)).toEqual(new Set(['Z3']));
  });
  it('gives the same set again while nothing changes', () => {
    const before = openZonesIn(scene, 5000, all, 1, null);
    expect(openZonesIn(scene, 5000, all, 1.5, before)).toBe(before);
  });
  it.each([
    [60, 0.1, false],
    [61, 0.1, true],
    [61, 0.3, false],
  ])('%i conduits at zoom %f: seen from afar %s', (count, zoom, isFar) =>
    expect(isSeenFromAfar(count, zoom)).toBe(isFar),
  );
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
