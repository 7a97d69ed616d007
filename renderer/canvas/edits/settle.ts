import { runCommand, type Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import { showOnDiagram } from '#shared/commands/diagrams.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import type { Model } from '#shared/model/model.ts';
import { applyDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import { beginTransaction } from '#shared/diff/transaction.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { placesToKeep } from './freeze.ts';
import { placesMadeRoomFor } from './make-room.ts';

const ROUNDS = 8;

/** What a transaction has come to, as one command; the plant it is run over is the one that the transaction began with. */
function commandOf(label: Command['label'], diff: ModelDiff): Command {
  return {
    label,
    run(tx) {
      for (const { kind, id, after } of diff)
        if (after === null) tx.remove(kind, id);
        else tx.put(kind, after);
    },
  };
}

/** Takes away the stored places of external ends that no conduit names any more. */
function dropUnusedEnds(scene: Scene, model: Model): Command[] {
  const unused = [...model.placement.values()].filter(
    ({ kind, diagramId, subjectId }) =>
      kind === 'external' && diagramId === scene.diagramId && !scene.items.has(sceneKey('external', subjectId)),
  );
  return unused.length === 0 ? [] : [removeEntities(unused.map(({ id }) => ({ kind: 'placement', id })))];
}

/** Keeps on a diagram of some zones what was drawn on it and what it showed before, wherever it lies in the plant now. */
function keepShown(scene: Scene, before: Model, after: Model): Command[] {
  if (!scene.isPart) return [];
  const shown = buildScene(after, scene.diagramId).items;
  const isOwn = (id: string) => !before.zone.has(id) || scene.items.get(sceneKey('zone', id))?.isBeyond === false;
  const lost = [...after.zone.keys()].filter((id) => isOwn(id) && shown.get(sceneKey('zone', id))?.isBeyond !== false);
  return lost.length === 0 ? [] : [showOnDiagram(scene.diagramId, lost)];
}

/**
 * Makes an edit on the drawing one whole step: before it, automatic places are stored so that nothing else jumps; after
 * it, neighbours make room for zones that grew, and what was drawn stays on the diagram. An edit that would be refused stays as it is.
 */
export function settled(model: Model, scene: Scene, command: Command): Command {
  if (!runCommand(model, command).ok) return command;
  const tx = beginTransaction(model);
  const now = () => applyDiff(model, tx.diff());
  placeAll(scene.diagramId, placesToKeep(scene)).run(tx);
  command.run(tx);
  if (scene.isPart) for (const step of keepShown(scene, model, now())) step.run(tx);
  let before = scene;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = now();
    const after = buildScene(next, scene.diagramId);
    const places = placesMadeRoomFor(before, after);
    if (places.length === 0) {
      for (const step of dropUnusedEnds(after, next)) step.run(tx);
      break;
    }
    placeAll(scene.diagramId, places).run(tx);
    before = after;
  }
  return commandOf(command.label, tx.diff());
}
