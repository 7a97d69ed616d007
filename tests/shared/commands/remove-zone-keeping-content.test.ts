import { runCommand } from '#shared/commands/command.ts';
import type { EntityRef } from '#shared/commands/remove-entities.ts';
import { removeZonesKeepingContent } from '#shared/commands/remove-zone-keeping-content.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { placesToKeep } from '#renderer/canvas/edits/freeze.ts';
import { placeAll } from '#shared/commands/place.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function after(model: Model, refs: readonly EntityRef[]): Model {
  const outcome = runCommand(model, removeZonesKeepingContent(refs));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}
const zone = (id: string): EntityRef => ({ kind: 'zone', id });
const place = (diagramId: string, kind: string, subjectId: string, x: number, y: number) => ({
  id: `${diagramId}/${kind}:${subjectId}`,
  diagramId,
  kind,
  subjectId,
  x,
  y,
  width: 100,
  height: 100,
});

const plant = () =>
  aPlant({
    suc: { accessPoints: [{ id: 'AP', name: 'Gate', zoneId: 'Cell' }] },
    diagram: [{ id: 'other', name: 'Other' }],
    zone: [{ id: 'Site' }, { id: 'Area', parentId: 'Site' }, { id: 'Cell', parentId: 'Area' }, { id: 'Office' }],
    asset: [
      { id: 'PLC', zoneId: 'Cell' },
      { id: 'HMI', zoneId: 'Area' },
    ],
    conduit: [
      { id: 'out', from: 'Cell', to: 'Office' },
      { id: 'up', from: 'Cell', to: 'Area' },
      { id: 'far', from: { external: 'Vendor' }, to: 'Cell' },
    ],
    channel: [{ id: 'H', conduitId: 'out' }],
    scenario: [
      { id: 'R1', subject: { kind: 'zone', id: 'Cell' } },
      { id: 'R2', subject: { kind: 'asset', id: 'PLC' } },
    ],
    placement: [
      place('main', 'zone', 'Area', 10, 20),
      place('main', 'zone', 'Cell', 30, 40),
      place('main', 'asset', 'PLC', 5, 6),
      place('other', 'zone', 'Cell', 100, 200),
      place('other', 'asset', 'PLC', 1, 2),
    ],
  });

test('what is in a removed zone goes to the zone around it, with its scenarios, and stays where it stands on every diagram', () => {
  const model = after(plant(), [zone('Cell')]);
  expect([...model.zone.keys()]).toEqual(['Site', 'Area', 'Office']);
  expect(model.asset.get('PLC')?.zoneId).toBe('Area');
  expect([...model.scenario.keys()]).toEqual(['R2']);
  expect([...model.placement.values()].map(({ id, x, y }) => [id, x, y])).toEqual([
    ['main/zone:Area', 10, 20],
    ['main/asset:PLC', 35, 46],
    ['other/asset:PLC', 101, 202],
  ]);
});

test('conduits and access points move to the zone around, but for what would join it with itself', () => {
  const model = after(plant(), [zone('Cell')]);
  expect([...model.conduit.values()].map(({ id, from, to }) => [id, from, to])).toEqual([
    ['out', 'Area', 'Office'],
    ['far', { external: 'Vendor' }, 'Area'],
  ]);
  expect([...model.channel.keys()]).toEqual(['H']);
  expect(model.suc.get('suc')?.accessPoints[0]?.zoneId).toBe('Area');
});

test('a diagram of the zone shows what was in it; without any zone in it the diagram goes with the last', () => {
  const drawn = aPlant({
    zone: [{ id: 'Site' }, { id: 'Area', parentId: 'Site' }, { id: 'Office' }],
    diagram: [
      { id: 'D1', zoneIds: ['Site', 'Office'] },
      { id: 'D2', zoneIds: ['Office'] },
    ],
  });
  expect([...after(drawn, [zone('Site')]).diagram.values()].map(({ id, zoneIds }) => [id, zoneIds])).toEqual([
    ['D1', ['Area', 'Office']],
    ['D2', ['Office']],
  ]);
  expect([...after(drawn, [zone('Office')]).diagram.values()].map(({ id, zoneIds }) => [id, zoneIds])).toEqual([
    ['D1', ['Site']],
  ]);
});

test('an outermost zone leaves its content in no zone, and its conduits go', () => {
  const model = after(plant(), [zone('Site')]);
  expect(model.zone.get('Area')?.parentId).toBeNull();
  expect(model.conduit.size).toBe(3);
  const bare = after(model, [zone('Office')]);
  expect([...bare.conduit.keys()]).toEqual(['up', 'far']);
});

test('zones in each other go in any order; what else is named goes as always', () => {
  const refs: EntityRef[] = [zone('Cell'), zone('Area'), { kind: 'asset', id: 'HMI' }];
  const model = after(plant(), refs);
  expect(after(plant(), refs.toReversed())).toEqual(model);
  expect([...model.zone.keys()]).toEqual(['Site', 'Office']);
  expect([...model.asset.values()].map(({ id, zoneId }) => [id, zoneId])).toEqual([['PLC', 'Site']]);
  expect(model.placement.get('main/asset:PLC')).toMatchObject({ x: 45, y: 66 });
});

test('of any plant, every asset and every other zone stays, stands where it stood, and the plant is sound', () => {
  fc.assert(
    fc.property(arbitraryDrawing, fc.nat(8), fc.nat(8), (drawn, first, second) => {
      const kept = runCommand(drawn, placeAll('main', placesToKeep(buildScene(drawn, 'main'))));
      if (!kept.ok) throw new Error('places that are refused');
      const before = kept.value.model;
      const gone = new Set([first, second].map((at) => `Z${at}`).filter((id) => before.zone.has(id)));
      const model = after(before, [...gone].map(zone));
      expect(modelViolations(model)).toEqual([]);
      expect(model.asset.size).toBe(before.asset.size);
      expect(model.zone.size).toBe(before.zone.size - gone.size);
      const [was, is] = [buildScene(before, 'main'), buildScene(model, 'main')];
      for (const { key, kind, abs } of is.items.values())
        if (kind !== 'external')
          expect([key, abs.x, abs.y]).toEqual([key, was.items.get(key)?.abs.x, was.items.get(key)?.abs.y]);
    }),
  );
});
