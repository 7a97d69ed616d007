import { runCommand, type Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import { showOnDiagram } from '#shared/commands/diagrams.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import type { Model } from '#shared/model/model.ts';
import { applyDiff } from '#shared/diff/model-diff.ts';
import { beginTransaction } from '#shared/diff/transaction.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { placesToKeep } from './freeze.ts';
import { placesMadeRoomFor } from './make-room.ts';

const ROUNDS = 8;

/** The plant after some commands, whose rules are checked when they are carried out. */
function preview(model: Model, commands: readonly Command[]): Model {
  const tx = beginTransaction(model);
  for (const command of commands) command.run(tx);
  return applyDiff(model, tx.diff());
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
  const kept = placesToKeep(scene);
  const steps: Command[] = kept.length > 0 ? [placeAll(scene.diagramId, kept), command] : [command];
  steps.push(...keepShown(scene, model, preview(model, steps)));
  let before = scene;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = preview(model, steps);
    const after = buildScene(next, scene.diagramId);
    const places = placesMadeRoomFor(before, after);
    if (places.length === 0) {
      steps.push(...dropUnusedEnds(after, next));
      break;
    }
    steps.push(placeAll(scene.diagramId, places));
    before = after;
  }
  return steps.length === 1 ? command : inSequence(command.label, steps);
}
