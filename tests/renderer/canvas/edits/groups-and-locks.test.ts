import { describe, expect, it } from 'vitest';
import { groupThings, pickWithGroups, ungroupThings, withGroups } from '#renderer/canvas/edits/groups.ts';
import { areLocked, restackThings, toggleLock } from '#renderer/canvas/edits/stacking.ts';
import { createZone } from '#renderer/canvas/edits/create.ts';
import { moveTo, nudge } from '#renderer/canvas/edits/move.ts';
import { copyThings, pasteThings } from '#renderer/canvas/edits/paste.ts';
import { grips, resizedRect } from '#renderer/canvas/edits/resize.ts';
import { settled } from '#renderer/canvas/edits/settle.ts';
import type { Command } from '#shared/commands/command.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { stackings } from '#shared/drawing/scene/restack.ts';
import type { Model } from '#shared/model/model.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const keys = ['zone:Z1', 'zone:Z2', 'zone:Z3'];
const plant = aPlant({
  zone: [{ id: 'Z1' }, { id: 'Z2' }, { id: 'Z3' }, { id: 'Inner', parentId: 'Z3' }],
  note: [{ id: 'N', diagramId: 'main', text: 'A remark' }],
  placement: [
    aPlace('zone', 'Z1', 0, 0),
    aPlace('zone', 'Z2', 400, 0),
    aPlace('zone', 'Z3', 0, 400, 700, 400),
    aPlace('zone', 'Inner', 40, 60),
    aPlace('note', 'N', 900, 0, 200, 40),
  ],
});
const sceneOf = (model: Model, diagramId = 'main'): Scene => buildScene(model, diagramId);
const done = (model: Model, command: Command | null): Model => after(model, settled(model, sceneOf(model), command!));
const absOf = (model: Model, key: string) => sceneOf(model).items.get(key)?.abs;

describe('groups', () => {
  const grouped = done(plant, groupThings(sceneOf(plant), ['zone:Z1', 'note:N'], 'G'));
  const scene = sceneOf(grouped);

  it('take all their members along, what was picked last at the end', () => {
    expect(withGroups(scene, ['zone:Z1'])).toEqual(['note:N', 'zone:Z1']);
    expect(withGroups(scene, ['zone:Z2'])).toEqual(['zone:Z2']);
  });

  it.each<[string, string[], string[], string[]]>([
    ['are picked as a whole', ['zone:Z1'], [], ['note:N', 'zone:Z1']],
    ['give one of their things when it is picked again', ['zone:Z1'], ['zone:Z1', 'note:N'], ['zone:Z1']],
    ['are picked as a whole beside others', ['zone:Z2', 'note:N'], ['zone:Z2'], ['zone:Z1', 'zone:Z2', 'note:N']],
    ['are let go as a whole', ['zone:Z2', 'note:N'], ['zone:Z2', 'note:N', 'zone:Z1'], ['zone:Z2']],
    ['do not touch what is in none', ['zone:Z3'], ['zone:Z1', 'note:N'], ['zone:Z3']],
  ])('%s', (_what, picked, before, expected) => {
    expect(pickWithGroups(scene, picked, new Set(before))).toEqual(expected);
  });

  it('are dissolved from one of their things', () => {
    const loose = done(grouped, ungroupThings(scene, ['note:N']));
    expect([...sceneOf(loose).items.values()].map(({ groupId }) => groupId)).toEqual([null, null, null, null, null]);
    expect(ungroupThings(sceneOf(loose), keys)).toBeNull();
  });

  it('need two things', () => expect(groupThings(sceneOf(plant), ['zone:Z1', 'conduit:C'], 'G')).toBeNull());

  it('of copies are groups of their own, and copies are not locked', () => {
    const both = done(plant, groupThings(sceneOf(plant), ['zone:Z1', 'zone:Z2'], 'G'));
    const locked = done(both, toggleLock(sceneOf(both), ['zone:Z1']));
    const fragment = copyThings(
      locked,
      sceneOf(locked),
      ['Z1', 'Z2'].map((id) => ({ kind: 'zone' as const, id })),
    );
    let made = 0;
    const { command } = pasteThings(sceneOf(locked), fragment, null, () => `new${made++}`);
    const items = [...sceneOf(after(locked, command)).items.values()].filter(({ id }) => id.startsWith('new'));
    const groups = new Set(items.map(({ groupId }) => groupId));
    expect([items.length, groups.size, groups.has('G'), groups.has(null)]).toEqual([2, 1, false, false]);
    expect(items.map(({ isLocked }) => isLocked)).toEqual([false, false]);
  });
});

describe('what is locked', () => {
  const locked = done(plant, toggleLock(sceneOf(plant), ['zone:Z1', 'zone:Inner']));
  const scene = sceneOf(locked);

  it('is neither dragged nor nudged, what is picked with it is', () => {
    const drops = ['zone:Z1', 'zone:Z2'].map((key) => ({ key, at: { x: 2000, y: 2000 }, zoneId: null }));
    const dragged = done(locked, moveTo(scene, drops));
    expect(absOf(dragged, 'zone:Z1')).toEqual(absOf(plant, 'zone:Z1'));
    expect(absOf(dragged, 'zone:Z2')).toMatchObject({ x: 2000, y: 2000 });
    const nudged = done(locked, nudge(scene, ['zone:Z1', 'zone:Z2'], { x: 8, y: 0 }));
    expect([absOf(nudged, 'zone:Z1')?.x, absOf(nudged, 'zone:Z2')?.x]).toEqual([0, 408]);
    expect(moveTo(scene, [drops[0]!])).toBeNull();
    expect(nudge(scene, ['zone:Z1'], { x: 8, y: 0 })).toBeNull();
  });

  it.each(grips)('is not resized at %s', (grip) => {
    const item = scene.items.get('zone:Z1')!;
    expect(resizedRect(scene, item, grip, { x: 50, y: 50 })).toBe(item.rect);
  });

  it('goes along with the zone that it lies in', () => {
    const moved = done(locked, nudge(scene, ['zone:Z3'], { x: 40, y: 8 }));
    expect(absOf(moved, 'zone:Inner')).toMatchObject({ x: 40 + 40, y: 400 + 60 + 8 });
  });

  it('makes no room for a zone that grows', () => {
    const crowded = done(locked, createZone(scene, 'New', 'New', 'Z3', { x: 40, y: 900, width: 304, height: 200 }));
    expect(absOf(crowded, 'zone:Z1')).toEqual(absOf(plant, 'zone:Z1'));
  });

  it('is unlocked once all of it is locked', () => {
    expect([areLocked(scene, ['zone:Z1']), areLocked(scene, ['zone:Z1', 'zone:Z2']), areLocked(scene, [])]).toEqual([
      true,
      false,
      false,
    ]);
    const all = done(locked, toggleLock(scene, ['zone:Z1', 'zone:Z2']));
    expect(areLocked(sceneOf(all), ['zone:Z1', 'zone:Z2'])).toBe(true);
    const none = done(all, toggleLock(sceneOf(all), ['zone:Z1', 'zone:Z2']));
    expect(areLocked(sceneOf(none), ['zone:Z1'])).toBe(false);
    expect(toggleLock(scene, ['conduit:C'])).toBeNull();
  });
});

describe('restacking', () => {
  const orderIn = (model: Model, holder = '') => sceneOf(model).content.get(holder);

  it('sends things before and behind what lies in the same zone', () => {
    const front = done(plant, restackThings(sceneOf(plant), ['zone:Z1'], 'front'));
    expect(orderIn(front)).toEqual(['zone:Z2', 'zone:Z3', 'note:N', 'zone:Z1']);
    const back = done(front, restackThings(sceneOf(front), ['note:N', 'zone:Z1'], 'back'));
    expect(orderIn(back)).toEqual(['note:N', 'zone:Z1', 'zone:Z2', 'zone:Z3']);
  });

  it('keeps the order that it gave when automatic places are stored', () => {
    const bare = aPlant({ zone: ['Z1', 'Z2', 'Z3'].map((id) => ({ id })), placement: [aPlace('zone', 'Z3', 0, 0)] });
    const forward = done(bare, restackThings(sceneOf(bare), ['zone:Z1'], 'forward'));
    expect(orderIn(forward)).toEqual(['zone:Z2', 'zone:Z1', 'zone:Z3']);
  });

  it.each(stackings)('%s of what is alone in its zone changes nothing', (how) =>
    expect(restackThings(sceneOf(plant), ['zone:Inner'], how)).toBeNull(),
  );
});

describe('a diagram of some zones', () => {
  const model = aPlant({
    zone: [{ id: 'Site' }, { id: 'Cell', parentId: 'Site' }, { id: 'Unit', parentId: 'Cell' }, { id: 'Other' }],
    conduit: [{ id: 'C', from: 'Unit', to: 'Other' }],
    diagram: [{ id: 'D', zoneIds: ['Cell'] }],
    placement: [{ ...aPlace('zone', 'Cell', 0, 0, 900, 600), id: 'D/zone:Cell', diagramId: 'D' }],
  });
  const scene = sceneOf(model, 'D');
  const doneOn = (command: Command | null) => after(model, settled(model, scene, command!));

  it('shows a zone that is drawn on it, though it lies in none that is shown', () => {
    const drawn = doneOn(createZone(scene, 'New', 'New', null, { x: 900, y: 0, width: 304, height: 152 }));
    expect(drawn.diagram.get('D')?.zoneIds).toEqual(['Cell', 'New']);
    expect(sceneOf(drawn, 'D').items.has('zone:New')).toBe(true);
    const inside = doneOn(createZone(scene, 'New', 'New', 'Cell', { x: 40, y: 60, width: 304, height: 152 }));
    expect(inside.diagram.get('D')?.zoneIds).toEqual(['Cell']);
  });

  it('leaves what is dropped beside its zones in the zone that it came from', () => {
    const moved = doneOn(moveTo(scene, [{ key: 'zone:Unit', at: { x: 3000, y: 3000 }, zoneId: null }]));
    expect(moved.zone.get('Unit')?.parentId).toBe('Cell');
  });

  it('moves its outermost zones without taking them out of the plant around', () => {
    const moved = doneOn(moveTo(scene, [{ key: 'zone:Cell', at: { x: 3000, y: 3000 }, zoneId: null }]));
    expect(moved.zone.get('Cell')?.parentId).toBe('Site');
    expect(sceneOf(moved, 'D').items.get('zone:Cell')?.abs).toMatchObject({ x: 3000, y: 3000 });
    expect(sceneOf(moved).items.get('zone:Cell')?.isAuto).toBe(true);
  });

  it('moves the mark of a zone beyond, never the zone', () => {
    const moved = doneOn(moveTo(scene, [{ key: 'zone:Other', at: { x: 500, y: -300 }, zoneId: 'Cell' }]));
    expect(moved.zone.get('Other')?.parentId).toBeNull();
    expect(sceneOf(moved, 'D').items.get('zone:Other')).toMatchObject({ isBeyond: true, abs: { x: 500, y: -300 } });
  });
});
