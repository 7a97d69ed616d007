import { pasteList } from '#renderer/canvas/edits/paste-list.ts';
import { settled } from '#renderer/canvas/edits/settle.ts';
import { pasteThings, copyThings } from '#renderer/canvas/edits/paste.ts';
import { listEntities } from '#shared/asset-list/list-entities.ts';
import type { AssetRow } from '#shared/asset-list/asset-row.ts';
import { overlaps } from '#shared/drawing/scene/geometry.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import { aPlace, after } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

const plant = aPlant({
  zone: [
    { id: 'Z', name: 'Control', code: 'ZC' },
    { id: 'Y', name: 'Field' },
  ],
  asset: [{ id: 'A', name: 'Old', zoneId: 'Z' }],
  placement: [
    aPlace('zone', 'Z', 0, 0, 304, 152),
    aPlace('zone', 'Y', 400, 0, 304, 152),
    aPlace('asset', 'A', 12, 44, 136, 44),
  ],
});
const row = (name: string, zone = ''): AssetRow => ({
  name,
  zone,
  type: '',
  vendor: '',
  product: '',
  version: '',
  addresses: ['10.0.0.1'],
  count: 2,
  description: '',
});

function pasted(model: Model, rows: readonly AssetRow[], intoZoneId: string | null): Model {
  let made = 0;
  const list = listEntities(rows, model.zone.values(), intoZoneId, () => `new-${(made += 1)}`);
  const scene = buildScene(model, 'main');
  return after(model, settled(model, scene, pasteList(scene, list, { x: 10, y: 500 })));
}

test('rows go to the zone they name, by name or code, to a new one, or to the zone that takes the list', () => {
  const model = pasted(
    plant,
    [row('P1', 'field'), row('P2', 'zc'), row('P3', 'New'), row('P4', 'ＮＥＷ'), row('P5')],
    'Y',
  );
  const zoneOf = ({ zoneId }: { zoneId: string | null }) => model.zone.get(zoneId ?? '')?.name ?? null;
  expect([...model.asset.values()].map((one) => [one.name, zoneOf(one)])).toEqual([
    ['Old', 'Control'],
    ['P1', 'Field'],
    ['P2', 'Control'],
    ['P3', 'New'],
    ['P4', 'New'],
    ['P5', 'Field'],
  ]);
  expect([...model.asset.values()].at(-1)).toMatchObject({ count: 2, addresses: ['10.0.0.1'] });
});

test.each([
  ['a zone', 'Z'],
  ['no zone', null],
])('forty assets pasted into %s lie on nothing and move nothing', (_where, zoneId) => {
  const model = pasted(
    plant,
    Array.from({ length: 40 }, (_row, at) => row(`P${at}`)),
    zoneId,
  );
  const [was, is] = [buildScene(plant, 'main'), buildScene(model, 'main')];
  const assets = [...is.items.values()].filter(
    ({ kind, parentKey }) => kind === 'asset' && parentKey === (zoneId && `zone:${zoneId}`),
  );
  expect(assets.length).toBe(zoneId === null ? 40 : 41);
  const pairs = assets.flatMap((one, at) => assets.slice(at + 1).map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => overlaps(one.abs, other.abs))).toEqual([]);
  const zones = [is.items.get('zone:Z')?.abs, is.items.get('zone:Y')?.abs];
  expect(zones[0] && zones[1] && overlaps(zones[0], zones[1])).toBe(false);
  expect(is.items.get('asset:A')?.abs).toEqual(was.items.get('asset:A')?.abs);
});

test('five thousand rows are one step that is sound', () => {
  const rows = Array.from({ length: 5000 }, (_row, at) => row(`P${at}`, `Zone ${at % 50}`));
  const model = pasted(plant, rows, null);
  expect([model.zone.size, model.asset.size]).toEqual([52, 5001]);
});

test('a copy stands at the offset it is given, or at the nearest free spot beyond', () => {
  const scene = buildScene(plant, 'main');
  const copyAt = (x: number, y: number) => {
    const fragment = copyThings(plant, scene, [{ kind: 'zone', id: 'Y' }]);
    let made = 0;
    const { command, refs } = pasteThings(scene, fragment, null, () => `new-${(made += 1)}`, { x, y });
    const { placement } = after(plant, command);
    const place = placement.get(`main/zone:${refs[0]?.id}`);
    return [place?.x, place?.y];
  };
  expect(copyAt(348, 0)).toEqual([748, 0]);
  expect(copyAt(0, 300)).toEqual([400, 300]);
  expect(copyAt(0, 0)).not.toEqual([400, 0]);
});
