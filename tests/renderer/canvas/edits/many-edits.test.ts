import { align, distribute, fitZones, makeEqual, packAssets } from '#renderer/canvas/edits/arrange.ts';
import { createAsset, createConduit, createZone } from '#renderer/canvas/edits/create.ts';
import { groupThings, ungroupThings } from '#renderer/canvas/edits/groups.ts';
import { moveTo, nudge } from '#renderer/canvas/edits/move.ts';
import { copyThings, pasteThings } from '#renderer/canvas/edits/paste.ts';
import { resizedPlaces, resizedRect, resizeZone } from '#renderer/canvas/edits/resize.ts';
import { settled } from '#renderer/canvas/edits/settle.ts';
import { restackThings, toggleLock } from '#renderer/canvas/edits/stacking.ts';
import { popRedo, popUndo, pushStep, resetHistory } from '#renderer/state/history.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { removeZonesKeepingContent } from '#shared/commands/remove-zone-keeping-content.ts';
import { applyDiff } from '#shared/diff/model-diff.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import type { EntityRef } from '#shared/commands/remove-entities.ts';
import type { Model } from '#shared/model/model.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const EDITS = 500;
/** A drawing that has grown past this loses things before it gains more, so that the edits stay quick. */
const MOST = 60;

/** What one edit works on: the drawing as it is, some of its things, a number to choose by and a fresh id. */
type Turn = {
  readonly model: Model;
  readonly scene: Scene;
  readonly items: readonly SceneItem[];
  readonly keys: readonly string[];
  readonly zoneId: string | null;
  readonly by: { readonly x: number; readonly y: number };
  readonly id: string;
};

const refsOf = (items: readonly SceneItem[]): EntityRef[] =>
  items.flatMap(({ kind, id }): EntityRef[] => (kind === 'zone' || kind === 'asset' ? [{ kind, id }] : []));
const rectAt = ({ by }: Turn) => ({ x: by.x * 3, y: by.y * 3, width: 240, height: 160 });
const zoneOf = ({ items }: Turn) => items.find(({ kind, isBeyond }) => kind === 'zone' && !isBeyond);

function paste(turn: Turn): Command | null {
  const refs = refsOf(turn.items);
  if (refs.length === 0 || turn.scene.items.size > MOST) return null;
  const fragment = copyThings(turn.model, turn.scene, refs);
  let count = 0;
  return pasteThings(turn.scene, fragment, turn.zoneId, () => `${turn.id}-${(count += 1)}`).command;
}

function resize(turn: Turn): Command | null {
  const zone = zoneOf(turn);
  if (!zone) return null;
  return resizeZone(turn.scene, resizedPlaces(turn.scene, zone, resizedRect(turn.scene, zone, 'se', turn.by)));
}

/** What a hand can do on the drawing. */
const acts: readonly ((turn: Turn) => Command | null)[] = [
  (turn) => createZone(turn.scene, turn.id, `Zone ${turn.id}`, turn.zoneId, rectAt(turn)),
  (turn) => createAsset(turn.scene, turn.id, { name: `Asset ${turn.id}` }, turn.zoneId, rectAt(turn)),
  ({ id, items, zoneId }) => {
    const other = items.find((item) => item.kind === 'zone' && item.id !== zoneId);
    return other && zoneId !== null ? createConduit(id, `Conduit ${id}`, zoneId, other.id) : null;
  },
  (turn) =>
    moveTo(
      turn.scene,
      turn.items.map(({ key, abs }) => ({
        key,
        at: { x: abs.x + turn.by.x, y: abs.y + turn.by.y },
        zoneId: turn.zoneId,
      })),
    ),
  ({ scene, keys, by }) => nudge(scene, keys, by),
  resize,
  paste,
  ({ scene, keys }) => align(scene, keys, 'left'),
  ({ scene, keys }) => distribute(scene, keys, 'across'),
  ({ scene, keys }) => makeEqual(scene, keys, 'size'),
  ({ scene, keys }) => packAssets(scene, keys),
  ({ scene, keys }) => fitZones(scene, keys),
  ({ scene, keys, id }) => groupThings(scene, keys, id),
  ({ scene, keys }) => ungroupThings(scene, keys),
  ({ scene, keys }) => toggleLock(scene, keys),
  ({ scene, keys }) => restackThings(scene, keys, 'front'),
  ({ items }) => removeEntities(refsOf(items)),
  ({ items }) => removeZonesKeepingContent(refsOf(items)),
];

const arbitraryEdit = fc.record({
  act: fc.constantFrom(...acts),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  zone: fc.option(fc.nat()),
  by: fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) }),
});

const exported = (model: Model): string => JSON.stringify(toExchange(model));

function turnOf(model: Model, edit: { picks: number[]; zone: number | null; by: Turn['by'] }, id: string): Turn {
  const scene = buildScene(model, 'main');
  const all = [...scene.items.values()];
  const picked = new Set(edit.picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? []));
  const zones = [...model.zone.keys()];
  const zoneId = edit.zone === null ? null : (zones[edit.zone % Math.max(1, zones.length)] ?? null);
  return { model, scene, items: [...picked], keys: [...picked].map(({ key }) => key), zoneId, by: edit.by, id };
}

it('500 edits on the drawing are undone and redone, step by step, to the same bytes', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEdit, { minLength: EDITS, maxLength: EDITS }), (edits) => {
      resetHistory(true);
      let model: Model = aPlant({
        zone: [{ id: 'Z1' }, { id: 'Z2', parentId: 'Z1' }],
        asset: [{ id: 'A1', zoneId: 'Z2' }],
      });
      const texts = [exported(model)];
      edits.forEach((edit, at) => {
        const turn = turnOf(model, edit, `N${at}`);
        const command = edit.act(turn);
        const outcome = command === null ? null : runCommand(model, settled(model, turn.scene, command));
        if (!command || !outcome?.ok || outcome.value.diff.length === 0) return;
        pushStep({ label: command.label, diff: outcome.value.diff, mergeKey: null }, at);
        model = outcome.value.model;
        texts.push(exported(model));
      });
      expect(texts.length).toBeGreaterThan(EDITS / 4);
      for (const [pop, order] of [
        [popUndo, texts.toReversed()],
        [popRedo, texts],
      ] as const)
        for (const text of order.slice(1)) {
          model = applyDiff(model, pop()?.diff ?? []);
          expect(exported(model)).toBe(text);
        }
      expect(popRedo()).toBeNull();
    }),
    { numRuns: 3 },
  );
}, 60_000);
