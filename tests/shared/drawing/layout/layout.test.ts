import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, overlaps, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import { HEAD, PAD } from '#shared/drawing/scene/metrics.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { Model } from '#shared/model/model.ts';
import { purdueLevels } from '#shared/model/zone.ts';
import { placesToKeep } from '#renderer/canvas/edits/freeze.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { laidOut } from '#tests/support/lay-out.ts';
import { aPlant } from '#tests/support/plant.ts';

const sceneOf = (model: Model): Scene => buildScene(model, 'main');
const itemsOf = (model: Model): SceneItem[] => [...sceneOf(model).items.values()];
const placesOf = (scene: Scene) => [...scene.items].map(([key, { abs }]) => [key, abs] as const).toSorted();
const runs = { numRuns: 40 };

/** Pairs of things in the same holder that lie over each other. */
function collisions(items: readonly SceneItem[]): string[] {
  return [...Map.groupBy(items, ({ parentKey }) => parentKey).values()].flatMap((siblings) =>
    siblings.flatMap((one, index) =>
      siblings.slice(index + 1).flatMap((other) => (overlaps(one.rect, other.rect) ? [`${one.key} ${other.key}`] : [])),
    ),
  );
}

/** A drawing in which everything has a stored place, somewhere. */
const drawnByHand = fc
  .record({
    model: arbitraryDrawing,
    shuffle: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ model, shuffle }) => {
    const places = placesToKeep(sceneOf(model)).map((place, index) => ({
      ...place,
      x: place.x + 4 * (shuffle[index % 8] ?? 0),
      y: place.y + 4 * (shuffle[(index + 3) % 8] ?? 0),
    }));
    return after(model, placeAll('main', places));
  });

describe('a plant that is laid out', () => {
  it('has nothing over its like, and everything whole inside what holds it, on the grid', async () => {
    await fc.assert(
      fc.asyncProperty(drawnByHand, async (model) => {
        const laid = itemsOf(await laidOut(model));
        expect(collisions(laid)).toEqual([]);
        const byKey = new Map(laid.map((item) => [item.key, item]));
        for (const { rect, parentKey } of laid) {
          expect([rect.x % 4, rect.y % 4].map(Math.abs)).toEqual([0, 0]);
          const holder = parentKey === null ? null : byKey.get(parentKey);
          if (!holder) continue;
          expect(rect.x).toBeGreaterThanOrEqual(PAD);
          expect(rect.y).toBeGreaterThanOrEqual(HEAD + PAD);
          expect(right(rect) + PAD).toBeLessThanOrEqual(holder.rect.width);
          expect(bottom(rect) + PAD).toBeLessThanOrEqual(holder.rect.height);
        }
      }),
      runs,
    );
  });

  it('has its Purdue levels in order from the top down, in every zone', async () => {
    await fc.assert(
      fc.asyncProperty(drawnByHand, async (model) => {
        const laid = itemsOf(await laidOut(model)).filter(({ kind }) => kind === 'zone');
        const levelOf = ({ id }: SceneItem) => purdueLevels.indexOf(model.zone.get(id)?.purdueLevel ?? 'external');
        const levelled = laid.filter(({ id }) => model.zone.get(id)?.purdueLevel != null);
        for (const one of levelled)
          for (const other of levelled)
            if (one.parentKey === other.parentKey && levelOf(one) > levelOf(other))
              expect(bottom(one.rect)).toBeLessThanOrEqual(other.rect.y);
      }),
      runs,
    );
  });

  it('stays as it is when it is laid out again', async () => {
    await fc.assert(
      fc.asyncProperty(drawnByHand, async (model) => {
        const once = await laidOut(model);
        expect(placesOf(sceneOf(await laidOut(once)))).toEqual(placesOf(sceneOf(once)));
      }),
      runs,
    );
  });
});

describe('a part that is laid out', () => {
  it('moves nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(drawnByHand, fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), async (model, picks) => {
        const before = sceneOf(model);
        const zones = [...before.items.values()].filter(({ kind }) => kind === 'zone');
        const chosen = zones.length === 0 ? [] : picks.map((pick) => zones[pick % zones.length]?.key ?? '');
        const holders = new Set(chosen);
        for (const key of holders) for (const inner of before.content.get(key) ?? []) holders.add(inner);
        const laid = sceneOf(await laidOut(model, chosen));
        for (const [key, { rect }] of before.items) {
          if (holders.has(key)) continue;
          const now = laid.items.get(key)?.rect;
          expect([key, now?.x, now?.y]).toEqual([key, rect.x, rect.y]);
        }
        const movedOnto = collisions([...laid.items.values()]).filter((pair) =>
          pair.split(/ (?=zone:|asset:|external:)/).some((key) => chosen.includes(key)),
        );
        expect(movedOnto.filter((pair) => !pair.includes('external:'))).toEqual([]);
      }),
      runs,
    );
  });

  it('begins where it began, and goes on past what is in the way', async () => {
    const model = aPlant({
      zone: ['a', 'b', 'wall'].map((id) => ({ id, name: id })),
      placement: [
        aPlace('zone', 'a', 100, 100, 200, 72),
        aPlace('zone', 'b', 140, 500, 200, 72),
        aPlace('zone', 'wall', 340, 60, 200, 400),
      ],
    });
    const laid = sceneOf(await laidOut(model, ['zone:a', 'zone:b']));
    const rects = (key: string) => laid.items.get(key)?.abs;
    expect(rects('zone:a')).toMatchObject({ x: 100, y: 100 });
    expect(rects('zone:wall')).toMatchObject({ x: 340, y: 60 });
    expect(rects('zone:b')).toMatchObject({ y: 100 });
    expect(rects('zone:b')?.x).toBeGreaterThanOrEqual(564);
  });
});

describe('what is locked', () => {
  const locked = (scene: Scene, keys: readonly string[]): Scene => ({
    ...scene,
    items: new Map([...scene.items].map(([key, item]) => [key, { ...item, isLocked: keys.includes(key) }])),
  });

  it('stays, with what it holds and the zones around it, and nothing is put on it', async () => {
    await fc.assert(
      fc.asyncProperty(drawnByHand, fc.nat(60), async (model, pick) => {
        const before = sceneOf(model);
        const keys = [...before.items.keys()];
        const key = keys[pick % Math.max(1, keys.length)];
        const item = key === undefined ? undefined : before.items.get(key);
        if (!item || item.kind === 'external') return;
        const laid = sceneOf(await laidOut(model, null, locked(before, [item.key])));
        expect(laid.items.get(item.key)?.abs).toEqual(item.abs);
        for (const inner of before.content.get(item.key) ?? [])
          expect(laid.items.get(inner)?.abs).toEqual(before.items.get(inner)?.abs);
      }),
      runs,
    );
  });

  it('leaves the rest in its rows', async () => {
    const model = aPlant({
      zone: ['4', '3', '3', '2'].map((purdueLevel, index) => ({ id: `Z${index}`, name: 'Z', purdueLevel })),
      placement: [0, 1, 2, 3].map((index) => aPlace('zone', `Z${index}`, 0, index * 132, 200, 72)),
    });
    const before = sceneOf(model);
    const laid = sceneOf(await laidOut(model, null, locked(before, ['zone:Z1'])));
    const rect = (id: string): Rect => laid.items.get(`zone:${id}`)?.abs ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(rect('Z1')).toEqual(before.items.get('zone:Z1')?.abs);
    expect(collisions([...laid.items.values()])).toEqual([]);
    expect(bottom(rect('Z0'))).toBeLessThanOrEqual(rect('Z2').y);
    expect(bottom(rect('Z2'))).toBeLessThanOrEqual(rect('Z3').y);
  });
});
