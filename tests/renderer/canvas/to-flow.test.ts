import { describe, expect, it } from 'vitest';
import { makeToFlow, type FlowInput } from '#renderer/canvas/to-flow.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { Model } from '#shared/model/model.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z1', name: 'Site' }, { id: 'Z2', name: 'Cell', parentId: 'Z1' }, { id: 'Z3' }],
  asset: [{ id: 'A1', zoneId: 'Z2' }],
  conduit: [
    { id: 'C1', name: 'Trip', from: 'Z2', to: 'Z3' },
    { id: 'C2', from: 'Z3', to: { external: 'Vendor' } },
  ],
  placement: [
    aPlace('zone', 'Z1', 0, 0, 600, 400),
    aPlace('zone', 'Z2', 40, 60),
    aPlace('zone', 'Z3', 800, 0),
    aPlace('asset', 'A1', 12, 44),
    aPlace('external', 'Vendor', 1300, 0),
  ],
});
const route = {
  points: [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
  ],
  label: { x: 5, y: 0 },
};

function input(model: Model, part: Partial<FlowInput> = {}): FlowInput {
  return {
    scene: buildScene(model, 'main'),
    model,
    routes: new Map(['C1', 'C2'].map((id) => [id, structuredClone(route)])),
    texts: new Map([['C1', 'Trip']]),
    selected: new Set(),
    moving: new Map(),
    openZones: null,
    ...part,
  };
}

describe('a plant as nodes and edges', () => {
  const { nodes, edges } = makeToFlow()(input(plant, { selected: new Set(['zone:Z2', 'conduit:C1']) }));

  it('has a node per thing, zones before what they hold, each in its zone', () =>
    expect(
      nodes.map(({ id, parentId, position, selected }) => [id, parentId, position.x, position.y, selected]),
    ).toEqual([
      ['zone:Z1', undefined, 0, 0, false],
      ['zone:Z2', 'zone:Z1', 40, 60, true],
      ['asset:A1', 'zone:Z2', 12, 44, false],
      ['zone:Z3', undefined, 800, 0, false],
      ['external:Vendor', undefined, 1300, 0, false],
    ]));

  it('has an edge per conduit, from end to end', () =>
    expect(edges.map(({ id, source, target, selected, data }) => [id, source, target, selected, data?.text])).toEqual([
      ['conduit:C1', 'zone:Z2', 'zone:Z3', true, 'Trip'],
      ['conduit:C2', 'zone:Z3', 'external:Vendor', false, ''],
    ]));

  it('draws inner zones above outer ones, conduits above zones, assets above conduits', () => {
    const [site, cell, asset] = nodes.map(({ zIndex }) => zIndex ?? 0);
    const conduit = edges[0]?.zIndex ?? 0;
    expect([site! < cell!, cell! < conduit, conduit < asset!]).toEqual([true, true, true]);
  });
});

describe('the next picture', () => {
  /** Ids of what is another object than before. */
  function changed(next: Partial<FlowInput>, model = plant): string[] {
    const toFlow = makeToFlow();
    const before = toFlow(input(plant));
    const now = toFlow(input(model, next));
    const old = new Set<unknown>([...before.nodes, ...before.edges]);
    return [...now.nodes, ...now.edges].filter((one) => !old.has(one)).map(({ id }) => id);
  }
  it('is the same objects where nothing changed', () => expect(changed({})).toEqual([]));
  it('renews what was renamed', () =>
    expect(changed({}, after(plant, editEntity('zone', 'Z3', { name: 'Field' })))).toEqual(['zone:Z3']));
  it('renews what was moved, not what is in it', () => {
    const place = { kind: 'zone' as const, subjectId: 'Z1', x: 20, y: 0, width: 600, height: 400 };
    expect(changed({}, after(plant, placeAll('main', [place])))).toEqual(['zone:Z1']);
  });
  it('renews what follows the pointer', () =>
    expect(changed({ moving: new Map([['zone:Z3', { x: 1, y: 2, width: 304, height: 200 }]]) })).toEqual(['zone:Z3']));
  it('renews what was selected', () => expect(changed({ selected: new Set(['asset:A1']) })).toEqual(['asset:A1']));
  it('renews a conduit whose line or text is another', () => {
    const bent = { ...route, label: { x: 6, y: 0 } };
    expect(
      changed({
        routes: new Map([
          ['C1', bent],
          ['C2', structuredClone(route)],
        ]),
      }),
    ).toEqual(['conduit:C1']);
    expect(
      changed({
        texts: new Map([
          ['C1', 'Trip'],
          ['C2', 'VPN'],
        ]),
      }),
    ).toEqual(['conduit:C2']);
  });
  it('leaves assets of zones that are folded away, and says how many', () => {
    const { nodes } = makeToFlow()(input(plant, { openZones: new Set(['Z1', 'Z3']) }));
    expect(nodes.map(({ id }) => id)).toEqual(['zone:Z1', 'zone:Z2', 'zone:Z3', 'external:Vendor']);
    expect(nodes[1]?.data).toMatchObject({ folded: { count: 1, height: 200 } });
  });
});
