import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createAsset,
  createConduit,
  createExternalConduit,
  createZone,
  freshName,
} from '#renderer/canvas/edits/create.ts';
import { placesToKeep } from '#renderer/canvas/edits/freeze.ts';
import { conduitText, firstChannels } from '#shared/drawing/labels.ts';
import { moveTo, nudge } from '#renderer/canvas/edits/move.ts';
import { copyThings, fragmentText, parseFragment, pasteThings } from '#renderer/canvas/edits/paste.ts';
import { grips, resizedPlaces, resizedRect, resizeZone, type Grip } from '#renderer/canvas/edits/resize.ts';
import { settled } from '#renderer/canvas/edits/settle.ts';
import { bottom, overlaps, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { placeAll } from '#shared/commands/place.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const sceneOf = (model: Model): Scene => buildScene(model, 'main');
const absOf = (model: Model, key: string): Rect | undefined => sceneOf(model).items.get(key)?.abs;
const allPlaces = (model: Model) => [...sceneOf(model).items].map(([key, { abs }]) => [key, abs]);

describe('storing automatic places', () => {
  it('changes nothing on the drawing', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (model) => {
        const scene = sceneOf(model);
        const stored = after(model, placeAll('main', placesToKeep(scene)));
        expect(allPlaces(stored).toSorted()).toEqual(allPlaces(model).toSorted());
        expect([...sceneOf(stored).items.values()].filter(({ isAuto }) => isAuto)).toEqual([]);
      }),
    );
  });

  it('leaves what else is on the drawing where it is when one thing is moved', () => {
    fc.assert(
      fc.property(arbitraryDrawing, fc.nat(40), (model, at) => {
        const scene = sceneOf(model);
        const zones = [...scene.items.values()].filter(({ kind, depth }) => kind === 'zone' && depth === 0);
        const zone = zones[at % Math.max(1, zones.length)];
        if (!zone) return;
        const to = { x: scene.bounds.x - 4000, y: scene.bounds.y };
        const move = moveTo(scene, [{ key: zone.key, at: to, zoneId: null }]);
        const moved = after(model, settled(model, scene, move!));
        const isInside = (key: string): boolean => {
          const parent = scene.items.get(key)?.parentKey;
          return key === zone.key || (parent != null && isInside(parent));
        };
        const others = (list: unknown[][]) => list.filter(([key]) => !isInside(String(key))).toSorted();
        expect(others(allPlaces(moved))).toEqual(others(allPlaces(model)));
      }),
    );
  });
});

describe('a zone that grows', () => {
  const crowded = aPlant({
    zone: [{ id: 'Z1' }, { id: 'below' }, { id: 'beside' }],
    asset: ['A1', 'A2'].map((id) => ({ id, zoneId: 'Z1' })),
    placement: [
      aPlace('zone', 'Z1', 0, 0, 304, 110),
      aPlace('zone', 'below', 0, 140, 304, 100),
      aPlace('zone', 'beside', 330, 0, 304, 100),
      aPlace('asset', 'A1', 12, 44),
      aPlace('asset', 'A2', 156, 44),
    ],
  });
  const add = (model: Model, id: string, x: number, y: number) => {
    const scene = sceneOf(model);
    return after(
      model,
      settled(model, scene, createAsset(scene, id, { name: 'PLC' }, 'Z1', { x, y, width: 136, height: 44 })),
    );
  };

  it('moves what is below down and leaves what is beside', () => {
    const grown = add(crowded, 'A3', 12, 96);
    expect(absOf(grown, 'zone:Z1')).toEqual({ x: 0, y: 0, width: 304, height: 152 });
    expect(absOf(grown, 'zone:below')?.y).toBe(152 + 24);
    expect(absOf(grown, 'zone:beside')).toEqual(absOf(crowded, 'zone:beside'));
  });
  it('moves what is beside along and leaves what is below', () => {
    const grown = add(crowded, 'A3', 300, 44);
    expect(absOf(grown, 'zone:beside')?.x).toBe(448 + 24);
    expect(absOf(grown, 'zone:below')).toEqual(absOf(crowded, 'zone:below'));
  });
  it('makes room all the way up', () => {
    const model = aPlant({
      zone: [{ id: 'outer' }, { id: 'Z1', parentId: 'outer' }, { id: 'below' }],
      asset: [{ id: 'A1', zoneId: 'Z1' }],
      placement: [
        aPlace('zone', 'outer', 0, 0, 400, 170),
        aPlace('zone', 'Z1', 12, 44, 304, 110),
        aPlace('zone', 'below', 0, 200, 304, 100),
        aPlace('asset', 'A1', 12, 44),
      ],
    });
    const grown = add(model, 'A2', 24, 400);
    expect(overlaps(absOf(grown, 'zone:outer')!, absOf(grown, 'zone:below')!)).toBe(false);
  });
});

describe('resizing', () => {
  const model = aPlant({
    zone: [{ id: 'Z1', name: 'Zone' }],
    asset: [{ id: 'A1', zoneId: 'Z1' }],
    placement: [aPlace('zone', 'Z1', 100, 100, 500, 400), aPlace('asset', 'A1', 112, 144)],
  });
  const scene = sceneOf(model);
  const zone = scene.items.get('zone:Z1')!;
  it.each<[Grip, number, number, Rect]>([
    ['se', 40, 20, { x: 100, y: 100, width: 540, height: 420 }],
    ['e', -1000, 0, { x: 100, y: 100, width: 260, height: 400 }],
    ['s', 0, -1000, { x: 100, y: 100, width: 500, height: 200 }],
    ['nw', -40, -20, { x: 60, y: 80, width: 540, height: 420 }],
    ['w', 1000, 0, { x: 200, y: 100, width: 400, height: 400 }],
    ['n', 0, 1000, { x: 100, y: 200, width: 500, height: 300 }],
  ])('pulls %s by %i, %i', (grip, x, y, expected) =>
    expect(resizedRect(scene, zone, grip, { x, y })).toEqual(expected),
  );

  it('never cuts what is inside, and leaves it where it stands', () => {
    const [low, high] = [-900, 900];
    const pull = fc.record({ x: fc.integer({ min: low, max: high }), y: fc.integer({ min: low, max: high }) });
    fc.assert(
      fc.property(fc.constantFrom(...grips), pull, (grip, by) => {
        const places = resizedPlaces(scene, zone, resizedRect(scene, zone, grip, by));
        const resized = after(model, resizeZone(scene, places));
        const [box, asset] = [absOf(resized, 'zone:Z1')!, absOf(resized, 'asset:A1')!];
        expect(asset).toEqual(absOf(model, 'asset:A1'));
        expect([right(asset) <= right(box), bottom(asset) <= bottom(box)]).toEqual([true, true]);
        expect([asset.x > box.x, asset.y > box.y]).toEqual([true, true]);
      }),
    );
  });
});

describe('creating', () => {
  const empty = aPlant({ zone: [{ id: 'Z1' }], placement: [aPlace('zone', 'Z1', 200, 100, 600, 400)] });
  const scene = sceneOf(empty);
  it('puts a zone into the zone around it', () => {
    const model = after(empty, createZone(scene, 'Z2', 'Cell', 'Z1', { x: 301, y: 199, width: 304, height: 152 }));
    expect(model.zone.get('Z2')).toMatchObject({ name: 'Cell', parentId: 'Z1', kind: 'control' });
    expect(absOf(model, 'zone:Z2')).toEqual({ x: 300, y: 200, width: 304, height: 152 });
  });
  it('puts an asset below the head', () => {
    const model = after(
      empty,
      createAsset(scene, 'A1', { name: 'PLC' }, 'Z1', { x: 190, y: 90, width: 136, height: 44 }),
    );
    expect(absOf(model, 'asset:A1')).toEqual({ x: 212, y: 144, width: 136, height: 44 });
  });
  it('joins a zone with a point outside, whose place stays when it is there already', () => {
    const spot = { x: 1000, y: 100, width: 100, height: 36 };
    const first = after(empty, createExternalConduit(empty, 'main', { id: 'C1', name: 'C1' }, 'Z1', 'Vendor', spot));
    const second = after(
      first,
      createExternalConduit(first, 'main', { id: 'C2', name: 'C2' }, 'Z1', 'Vendor', { ...spot, y: 900 }),
    );
    expect(second.conduit.get('C2')).toMatchObject({ from: 'Z1', to: { external: 'Vendor' }, kind: 'wired' });
    expect(absOf(second, 'external:Vendor')).toEqual(absOf(first, 'external:Vendor'));
  });
  it('names a conduit', () =>
    expect(createConduit('C1', 'Trip', 'Z1', { external: 'x' }).label.params['name']).toBe('Trip'));
  it.each([
    [[], 'Zone 1'],
    [['Site'], 'Zone 2'],
    [['Zone 2'], 'Zone 3'],
    [['Zone 3', 'Zone 4'], 'Zone 5'],
  ])('after %j comes %s', (names, expected) =>
    expect(
      freshName(
        names.map((name) => ({ name })),
        (number) => `Zone ${number}`,
      ),
    ).toBe(expected),
  );
});

describe('nudging', () => {
  const model = aPlant({
    zone: [{ id: 'Z1' }],
    asset: [{ id: 'A1', zoneId: 'Z1' }],
    placement: [aPlace('zone', 'Z1', 0, 0), aPlace('asset', 'A1', 16, 44)],
  });
  it('moves by the step, and stops at the border of the zone around', () => {
    const inner = after(model, nudge(sceneOf(model), ['asset:A1'], { x: -8, y: -8 })!);
    const moved = after(inner, nudge(sceneOf(inner), ['zone:Z1'], { x: -8, y: -8 })!);
    expect(['asset:A1', 'zone:Z1'].map((key) => sceneOf(moved).items.get(key)?.rect)).toEqual([
      { x: 12, y: 44, width: 136, height: 44 },
      { x: -8, y: -8, width: 304, height: 200 },
    ]);
  });
  it('takes what lies in a moved zone along once, not twice', () => {
    const moved = after(model, nudge(sceneOf(model), ['asset:A1', 'zone:Z1'], { x: 8, y: 8 })!);
    expect(absOf(moved, 'asset:A1')).toEqual({ x: 24, y: 52, width: 136, height: 44 });
  });
  it('of nothing is nothing', () => expect(nudge(sceneOf(model), ['zone:gone'], { x: 4, y: 0 })).toBeNull());
});

describe('copy and paste', () => {
  const model = aPlant({
    zone: [
      { id: 'Z1', name: 'Site' },
      { id: 'Z2', name: 'Cell', parentId: 'Z1' },
    ],
    asset: [{ id: 'A1', name: 'PLC', zoneId: 'Z2' }],
  });
  const copy = copyThings(model, sceneOf(model), [{ kind: 'zone', id: 'Z1' }]);
  it('takes names along for other programs', () => expect(fragmentText(copy)).toBe('Site\nCell\nPLC'));
  it('survives the clipboard', () => expect(parseFragment(JSON.stringify(copy))).toEqual(copy));
  it.each(['', 'Site', '{}', '{"format":"iecmodel-fragment","entities":[{"kind":"suc"}]}'])(
    'takes %j for no piece of a plant',
    (text) => expect(parseFragment(text)).toBeNull(),
  );
  it('puts the copy beside what stands there, in the same arrangement', () => {
    let number = 0;
    const { command, refs } = pasteThings(sceneOf(model), copy, null, () => `new ${(number += 1)}`);
    const pasted = after(model, settled(model, sceneOf(model), command));
    const [from, to] = [absOf(pasted, 'zone:Z1')!, absOf(pasted, `zone:${refs[0]?.id}`)!];
    expect(refs).toHaveLength(1);
    expect(overlaps(from, to)).toBe(false);
    expect([to.width, to.height]).toEqual([from.width, from.height]);
    expect(pasted.asset.size).toBe(2);
  });
});

describe('removing', () => {
  it('takes the place of an external end with the last conduit that ends there', () => {
    const model = aPlant({
      zone: [{ id: 'Z1' }],
      conduit: [{ id: 'C1', from: 'Z1', to: { external: 'Vendor' } }],
      placement: [aPlace('zone', 'Z1', 0, 0), aPlace('external', 'Vendor', 500, 0)],
    });
    const command = removeEntities([{ kind: 'conduit', id: 'C1' }]);
    expect([...after(model, settled(model, sceneOf(model), command)).placement.keys()]).toEqual(['main/zone:Z1']);
  });
});

describe('the words on a conduit', () => {
  const { conduit, channel } = aPlant({
    zone: [{ id: 'Z1' }, { id: 'Z2' }],
    conduit: [
      { id: 'named', name: 'Trip', from: 'Z1', to: 'Z2' },
      { id: 'spoken', from: 'Z1', to: 'Z2' },
      { id: 'silent', from: 'Z1', to: 'Z2' },
    ],
    channel: [
      { id: 'H1', conduitId: 'spoken', protocol: 'opc-ua' },
      { id: 'H2', conduitId: 'spoken', protocol: 'http' },
      { id: 'H3', conduitId: 'named', protocol: 'http' },
      { id: 'H4', conduitId: 'silent' },
    ],
  });
  it.each([
    ['named', 'Trip'],
    ['spoken', 'OPC-UA'],
    ['silent', ''],
  ])('%s: %j', (id, expected) => {
    const first = firstChannels(channel.values()).get(id);
    expect(conduitText(conduit.get(id)!, first, (protocol) => protocol.toUpperCase())).toBe(expected);
  });
});
