import { closeItems } from '#renderer/canvas/close.ts';
import { itemsMoved } from '#renderer/canvas/scene-of-moved.ts';
import { makeToFlow } from '#renderer/canvas/to-flow.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import { describe, expect, it } from 'vitest';

const plant = aPlant({
  zone: [{ id: 'Z1', name: 'Site' }, { id: 'Z2', name: 'Cell', parentId: 'Z1' }, { id: 'Z3' }],
  asset: [{ id: 'A1', zoneId: 'Z2' }],
  conduit: [{ id: 'C2', from: 'Z3', to: { external: 'Vendor' } }],
  placement: [
    aPlace('zone', 'Z1', 0, 0, 600, 400),
    aPlace('zone', 'Z2', 40, 60),
    aPlace('zone', 'Z3', 800, 0),
    aPlace('asset', 'A1', 12, 44),
    aPlace('external', 'Vendor', 1300, 0),
  ],
});
const scene = buildScene(plant, 'main');
const all = { x: -100, y: -100, width: 3000, height: 3000 };
const seen = (zoom: number, rect = all, held: string[] = []) =>
  closeItems(scene, { zoom, letters: 1, rect }, new Set(held)).map(({ key }) => key);

describe('closeItems', () => {
  it.each([
    ['everything that is large enough', 1, all, ['zone:Z1', 'zone:Z2', 'asset:A1', 'zone:Z3', 'external:Vendor']],
    ['no assets from afar', 0.5, all, ['zone:Z1', 'zone:Z2', 'zone:Z3', 'external:Vendor']],
    ['nothing that is too small to hold', 0.03, all, []],
    ['only what is on screen', 1, { ...all, x: 700 }, ['zone:Z3', 'external:Vendor']],
  ])('gives %s', (_what, zoom, rect, keys) => expect(seen(zoom, rect)).toEqual(keys));
  it.each([
    ['everything of a plant that fits the hand', 3, 200, 203],
    ['no assets where they are too many', 3, 300, 3],
    ['nothing of a plant of too many zones', 130, 50, 0],
  ])('gives %s', (_what, zones, assets, count) => {
    const many = aPlant({
      zone: Array.from({ length: zones }, (_, at) => ({ id: `Z${at}` })),
      asset: Array.from({ length: assets }, (_, at) => ({ id: `A${at}`, zoneId: 'Z0' })),
    });
    const rect = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
    expect(closeItems(buildScene(many, 'main'), { zoom: 1, letters: 1, rect }, new Set())).toHaveLength(count);
  });
  it('keeps what is held, wherever it is', () => expect(seen(0.03, all, ['asset:A1'])).toEqual(['asset:A1']));
});

describe('things as nodes', () => {
  const items = [...scene.items.values()];
  const none = new Map<string, never>();

  it('stand flat on the drawing, inner zones above outer ones and assets above both', () =>
    expect(
      makeToFlow()(items, none, new Set(['zone:Z2'])).map(({ id, position, selected, zIndex }) => [
        id,
        position.x,
        position.y,
        selected,
        zIndex,
      ]),
    ).toEqual([
      ['zone:Z1', 0, 0, false, 0],
      ['zone:Z2', 40, 60, true, 1],
      ['asset:A1', 52, 104, false, 602],
      ['zone:Z3', 800, 0, false, 0],
      ['external:Vendor', 1300, 0, false, 600],
    ]));

  it('are the same objects again where nothing changed', () => {
    const toFlow = makeToFlow();
    const before = new Set<unknown>(toFlow(items, none, new Set()));
    expect(
      toFlow(items, none, new Set(['zone:Z3']))
        .filter((node) => !before.has(node))
        .map(({ id }) => id),
    ).toEqual(['zone:Z3']);
  });

  it('follow what takes them along', () => {
    const moved = itemsMoved(scene, new Map([['zone:Z1', { x: 100, y: 0, width: 600, height: 400 }]]));
    expect([...moved].map(([key, { abs }]) => [key, abs.x, abs.y])).toEqual([
      ['zone:Z1', 100, 0],
      ['zone:Z2', 140, 60],
      ['asset:A1', 152, 104],
    ]);
    expect(makeToFlow()(items, moved, new Set()).map(({ position }) => position.x)).toEqual([100, 140, 152, 800, 1300]);
  });
});
