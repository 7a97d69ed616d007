import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import { plantSizes } from '#shared/generate/plant-size.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Placement } from '#shared/model/placement.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const catalog = theCatalog();
const make = (seed: number, size: 'small' | 'hard' = 'small') =>
  generatePlant(size, seed, catalog, defaultPolicy(catalog, 'en'));

function overlap(a: Placement, b: Placement): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('the same seed gives the same plant, another seed another one', () => {
  const text = (seed: number) => JSON.stringify(toExchange(make(seed)));
  expect(text(1)).toBe(text(1));
  expect(text(2)).not.toBe(text(1));
});

describe('the size hard', () => {
  const plant = make(1, 'hard');

  test('has as many entities as it says', () => {
    expect([plant.zone.size, plant.conduit.size, plant.asset.size, plant.scenario.size]).toEqual([
      100, 300, 5_000, 2_000,
    ]);
    expect(plant.countermeasure.size).toBe(200);
    const statuses = Map.groupBy(plant.requirementStatus.values(), ({ subject }) => subject.kind);
    expect(statuses.get('zone')?.length).toBe(100 * catalog.requirements.length);
    expect(statuses.get('asset')?.length).toBeGreaterThan(900);
    expect(plant.product.size).toBe(3 * 66);
    expect(plant.placement.size).toBeGreaterThan(plant.zone.size + plant.asset.size);
  });

  test('keeps every rule of the model', () => {
    expect(modelViolations(plant)).toEqual([]);
  });

  test('uses protocols, asset types, techniques and requirements of the catalog', () => {
    const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
    const protocols = ids(catalog.protocols);
    const types = ids(catalog.assetTypes);
    const techniques = ids(catalog.techniques);
    expect([...plant.channel.values()].filter((channel) => !protocols.has(channel.protocol))).toEqual([]);
    expect([...plant.asset.values()].filter((asset) => !types.has(asset.type))).toEqual([]);
    expect([...plant.scenario.values()].flatMap((one) => one.techniqueIds).filter((id) => !techniques.has(id))).toEqual(
      [],
    );
  });

  test('stands on the canvas without overlaps, everything inside what holds it', () => {
    const placed = [...plant.placement.values()];
    const holderOf = (place: Placement) => {
      if (place.kind === 'external') return null;
      const { parentId, zoneId } = { parentId: null, zoneId: null, ...plant[place.kind].get(place.subjectId) };
      return parentId ?? zoneId;
    };
    const sizeOf = new Map(placed.filter(({ kind }) => kind === 'zone').map((place) => [place.subjectId, place]));
    for (const [holder, siblings] of Map.groupBy(placed, holderOf)) {
      const size = sizeOf.get(holder ?? '');
      siblings.forEach((place, index) => {
        expect(siblings.slice(index + 1).filter((other) => overlap(place, other))).toEqual([]);
        if (size)
          expect([place.x + place.width <= size.width, place.y + place.height <= size.height]).toEqual([true, true]);
      });
    }
  });
});

test('xl is ten times hard', () => {
  expect(Object.values(plantSizes.xl)).toEqual(Object.values(plantSizes.hard).map((count) => count * 10));
});
