import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, distribute, fitZones, makeEqual, packAssets } from '#renderer/canvas/edits/arrange.ts';
import { placesToKeep } from '#renderer/canvas/edits/freeze.ts';
import { snapResize } from '#renderer/canvas/edits/snap-resize.ts';
import { takeLevels } from '#renderer/canvas/edits/take-level.ts';
import type { Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import { bottom, overlaps, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const sceneOf = (model: Model): Scene => buildScene(model, 'main');
const drawn = aPlant({
  zone: ['a', 'b', 'c'].map((id) => ({ id })),
  placement: [
    aPlace('zone', 'a', 0, 0, 200, 100),
    aPlace('zone', 'b', 320, 200, 240, 120),
    aPlace('zone', 'c', 1000, 500, 280, 160),
  ],
});
const keys = ['zone:a', 'zone:b', 'zone:c'];
const locked = (scene: Scene, key: string): Scene => ({
  ...scene,
  items: new Map([...scene.items].map(([one, item]) => [one, { ...item, isLocked: one === key }])),
});
const rectIn = (model: Model, key: string): Rect => sceneOf(model).items.get(key)?.abs as Rect;
const done = (model: Model, command: Command | null): Model => (command ? after(model, command) : model);

describe('align', () => {
  it.each([
    ['left', ({ x }: Rect) => x, 0],
    ['centre', ({ x, width }: Rect) => x + width / 2, 640],
    ['right', right, 1280],
    ['top', ({ y }: Rect) => y, 0],
    ['middle', ({ y, height }: Rect) => y + height / 2, 330],
    ['bottom', bottom, 660],
  ] as const)('%s: one line for all', (edge, lineOf, line) => {
    const model = done(drawn, align(sceneOf(drawn), keys, edge));
    for (const key of keys) expect(Math.abs(lineOf(rectIn(model, key)) - line)).toBeLessThanOrEqual(2);
  });

  it('goes by what is locked, which stays', () => {
    const model = done(drawn, align(locked(sceneOf(drawn), 'zone:b'), keys, 'left'));
    expect(keys.map((key) => rectIn(model, key).x)).toEqual([320, 320, 320]);
  });

  it('is nothing where all stand there already, and for one thing', () => {
    const once = done(drawn, align(sceneOf(drawn), keys, 'top'));
    expect(align(sceneOf(once), keys, 'top')).toBeNull();
    expect(align(sceneOf(drawn), ['zone:c'], 'left')).toBeNull();
    expect(align(sceneOf(drawn), [], 'left')).toBeNull();
  });
});

describe('distribute', () => {
  it('leaves the same gap between the first and the last', () => {
    const model = done(drawn, distribute(sceneOf(drawn), keys, 'across'));
    const [a, b, c] = keys.map((key) => rectIn(model, key)) as [Rect, Rect, Rect];
    expect([a.x, right(c)]).toEqual([0, 1280]);
    expect(Math.abs(b.x - right(a) - (c.x - right(b)))).toBeLessThanOrEqual(4);
  });

  it('takes what lies over each other apart', () => {
    const heap = aPlant({
      zone: ['a', 'b', 'c'].map((id) => ({ id })),
      placement: ['a', 'b', 'c'].map((id, index) => aPlace('zone', id, 8 * index, 0, 200, 100)),
    });
    const model = done(heap, distribute(sceneOf(heap), keys, 'across'));
    expect(keys.map((key) => rectIn(model, key).x)).toEqual([0, 208, 416]);
  });
});

describe('make equal', () => {
  it.each([
    ['width', [280, 280, 280], [100, 120, 160]],
    ['height', [200, 240, 280], [160, 160, 160]],
    ['size', [280, 280, 280], [160, 160, 160]],
  ] as const)('%s as the largest', (what, widths, heights) => {
    const model = done(drawn, makeEqual(sceneOf(drawn), keys, what));
    expect(keys.map((key) => rectIn(model, key).width)).toEqual(widths);
    expect(keys.map((key) => rectIn(model, key).height)).toEqual(heights);
  });
});

describe('tidying zones', () => {
  const messy = aPlant({
    zone: [{ id: 'Z' }, { id: 'in', parentId: 'Z' }],
    asset: ['1', '2', '3'].map((id) => ({ id, zoneId: 'Z' })),
    placement: [
      aPlace('zone', 'Z', 100, 100, 700, 600),
      aPlace('zone', 'in', 40, 300, 300, 160),
      aPlace('asset', '1', 400, 90),
      aPlace('asset', '2', 60, 96),
      aPlace('asset', '3', 200, 400),
    ],
  });

  it('packs assets in reading order around what else is there', () => {
    const model = done(messy, packAssets(sceneOf(messy), ['zone:Z']));
    expect(['2', '1', '3'].map((id) => sceneOf(model).items.get(`asset:${id}`)?.rect.x)).toEqual([12, 156, 300]);
    expect(rectIn(model, 'zone:in')).toEqual(rectIn(messy, 'zone:in'));
  });

  it('leaves a locked asset where it is', () => {
    const model = done(messy, packAssets(locked(sceneOf(messy), 'asset:2'), ['zone:Z']));
    expect(rectIn(model, 'asset:2')).toEqual(rectIn(messy, 'asset:2'));
    const places = ['1', '2', '3'].map((id) => rectIn(model, `asset:${id}`));
    expect(places.some((one, index) => places.slice(index + 1).some((other) => overlaps(one, other)))).toBe(false);
  });

  it('draws borders in to the content, which keeps its place', () => {
    const model = done(messy, fitZones(sceneOf(messy), ['zone:Z']));
    expect(rectIn(model, 'zone:Z')).toEqual({ x: 128, y: 144, width: 536 - 28 + 12, height: 460 - 44 + 12 });
    for (const key of ['zone:in', 'asset:1', 'asset:2', 'asset:3'])
      expect(rectIn(model, key)).toEqual(rectIn(messy, key));
  });
});

describe('any arrangement', () => {
  const acts: readonly ((scene: Scene, chosen: readonly string[]) => Command | null)[] = [
    (scene, chosen) => align(scene, chosen, 'right'),
    (scene, chosen) => align(scene, chosen, 'middle'),
    (scene, chosen) => distribute(scene, chosen, 'down'),
    (scene, chosen) => makeEqual(scene, chosen, 'size'),
    packAssets,
    fitZones,
  ];

  it('keeps holders and least sizes, moves nothing locked and is nothing the second time', () => {
    fc.assert(
      fc.property(
        arbitraryDrawing,
        fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        (plant, picks, at) => {
          const model = after(plant, placeAll('main', placesToKeep(sceneOf(plant))));
          const before = sceneOf(model);
          const all = [...before.items.keys()];
          if (all.length === 0) return;
          const chosen = [...new Set(picks.map((pick) => all[pick % all.length] ?? ''))];
          const lock = chosen[0] ?? '';
          const act = acts[at % acts.length];
          const next = sceneOf(done(model, act?.(locked(before, lock), chosen) ?? null));
          for (const [key, { parentKey, rect, least }] of next.items) {
            expect(parentKey).toBe(before.items.get(key)?.parentKey);
            expect(rect.width).toBeGreaterThanOrEqual(least.width);
            expect(rect.height).toBeGreaterThanOrEqual(least.height);
            if (parentKey) expect([rect.x >= 12, rect.y >= 44]).toEqual([true, true]);
          }
          const holdsNothing = (before.content.get(lock) ?? []).length === 0;
          if (holdsNothing && act !== fitZones)
            expect(next.items.get(lock)?.rect).toEqual(before.items.get(lock)?.rect);
        },
      ),
    );
  });
});

describe('the level of a band', () => {
  const plant = aPlant({
    zone: [
      { id: 'a', purdueLevel: '4' },
      { id: 'b', purdueLevel: '2' },
      { id: 'stray', purdueLevel: '3' },
    ],
    placement: [
      aPlace('zone', 'a', 0, 0, 200, 100),
      aPlace('zone', 'b', 0, 400, 200, 100),
      aPlace('zone', 'stray', 400, 420, 200, 80),
    ],
  });

  it('is taken by what stands in it, in one step', () => {
    const model = done(plant, takeLevels(sceneOf(plant), plant.zone, ['zone:a', 'zone:stray']));
    expect([...model.zone.values()].map(({ purdueLevel }) => purdueLevel)).toEqual(['4', '2', '2']);
    expect(takeLevels(sceneOf(model), model.zone, ['zone:a', 'zone:stray'])).toBeNull();
  });
});

describe('a zone that is resized', () => {
  const scene = sceneOf(drawn);
  const b = scene.items.get('zone:b') as SceneItem;

  it('snaps the border that is pulled to the edge of another', () => {
    const snapped = snapResize(scene, b, 'se', { ...b.rect, width: 677, height: 200 }, 1);
    expect(snapped.rect).toEqual({ x: 320, y: 200, width: 680, height: 200 });
    expect(snapped.guides).toEqual([{ kind: 'edge', from: { x: 1000, y: 200 }, to: { x: 1000, y: 660 } }]);
    expect(snapResize(scene, b, 'w', { ...b.rect, x: 203, width: 357 }, 1).rect).toMatchObject({ x: 200, width: 360 });
  });

  it('does not snap where that would cut what it holds', () => {
    const full = aPlant({
      zone: [{ id: 'Z' }, { id: 'wall' }],
      asset: [{ id: 'A', zoneId: 'Z' }],
      placement: [
        aPlace('zone', 'Z', 0, 0, 308, 120),
        aPlace('asset', 'A', 160, 44),
        aPlace('zone', 'wall', 304, 200, 200, 100),
      ],
    });
    const zone = sceneOf(full).items.get('zone:Z') as SceneItem;
    expect(zone.least.width).toBe(308);
    expect(snapResize(sceneOf(full), zone, 'e', zone.rect, 1)).toEqual({ rect: zone.rect, guides: [] });
    expect(snapResize(sceneOf(full), { ...zone, least: zone.bare, isLocked: true }, 'e', zone.rect, 1).guides).toEqual(
      [],
    );
    const roomy = { ...zone, least: zone.bare };
    expect(snapResize(sceneOf(full), roomy, 'e', zone.rect, 1).rect.width).toBe(304);
  });
});
