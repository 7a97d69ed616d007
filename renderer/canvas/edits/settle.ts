import { runCommand, type Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import type { Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { buildScene, type Scene } from '#renderer/canvas/scene/scene.ts';
import { sceneKey } from '#renderer/canvas/scene/scene-item.ts';
import { placesToKeep } from './freeze.ts';
import { placesMadeRoomFor } from './make-room.ts';

const ROUNDS = 8;

function touchedHolders(scene: Scene, keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => [key, scene.items.get(key)?.parentKey ?? '']));
}

/** Takes away the stored places of external ends that no conduit names any more. */
function dropUnusedEnds(scene: Scene, model: Model): Command[] {
  const unused = [...model.placement.values()].filter(
    ({ kind, diagramId, subjectId }) =>
      kind === 'external' && diagramId === MAIN_DIAGRAM && !scene.items.has(sceneKey('external', subjectId)),
  );
  return unused.length === 0 ? [] : [removeEntities(unused.map(({ id }) => ({ kind: 'placement', id })))];
}

/**
 * Makes an edit on the drawing one whole step: before it, automatic places are stored so that nothing else jumps; after
 * it, neighbours make room for zones that grew. `touched` are the keys of what the edit is about.
 */
export function settled(model: Model, scene: Scene, command: Command, touched: readonly string[]): Command {
  const kept = placesToKeep(scene, touchedHolders(scene, touched));
  const steps: Command[] = kept.length > 0 ? [placeAll(MAIN_DIAGRAM, kept), command] : [command];
  let before = scene;
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcome = runCommand(model, inSequence(command.label, steps));
    if (!outcome.ok) return command;
    const after = buildScene(outcome.value.model, MAIN_DIAGRAM);
    const places = placesMadeRoomFor(before, after);
    if (places.length === 0) {
      steps.push(...dropUnusedEnds(after, outcome.value.model));
      break;
    }
    steps.push(placeAll(MAIN_DIAGRAM, places));
    before = after;
  }
  return steps.length === 1 ? command : inSequence(command.label, steps);
}
