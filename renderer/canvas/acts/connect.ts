import { newEntityId } from '#renderer/state/new-id.ts';
import { idleCanvas, setCanvas } from '#renderer/canvas/canvas-store.ts';
import type { TypedEnd } from '#renderer/canvas/edits/connect-names.ts';
import { createConduit, createExternalConduit } from '#renderer/canvas/edits/create.ts';
import type { Command } from '#shared/commands/command.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import { freeSpot } from '#shared/drawing/scene/free-spot.ts';
import { right, type Point } from '#shared/drawing/scene/geometry.ts';
import { externalSize } from '#shared/drawing/scene/metrics.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { conduitNames, defaultName } from './names.ts';
import { pick } from './selection.ts';
import { focusCanvas, notePointer } from './viewport.ts';

const BESIDE = 112;
const APART = 20;

/** A conduit to a named point outside the SUC, beside the zone where that point is new; `above` new ones stand above it already. */
function connectOutside(id: string, name: string, fromZoneId: string, external: string, above: number): Command {
  const scene = currentScene();
  const zone = scene.items.get(sceneKey('zone', fromZoneId));
  const size = externalSize(external);
  const wish = {
    x: Math.max(right(scene.bounds), zone ? right(zone.abs) : 0) + BESIDE,
    y: (zone?.abs.y ?? 0) + above * (size.height + APART),
  };
  const spot = freeSpot(scene, null, wish, size);
  return createExternalConduit(currentModel(), scene.diagramId, { id, name }, fromZoneId, external, spot);
}

/** Joins a zone with zones and named points outside the SUC, each by a new conduit, in one step. */
export function connectTo(fromZoneId: string, ends: readonly TypedEnd[]): void {
  const nextName = conduitNames();
  let outside = 0;
  const made = ends.map((end) => {
    const [id, name] = [newEntityId(), nextName()];
    const command =
      end.kind === 'zone'
        ? createConduit(id, name, fromZoneId, end.id)
        : connectOutside(id, name, fromZoneId, end.name, outside++);
    return { id, name, command };
  });
  const label = { key: 'create.conduit', params: { name: made.map(({ name }) => name).join(', ') } };
  const isDone =
    made.length > 0 &&
    dispatchDrawn(
      inSequence(
        label,
        made.map(({ command }) => command),
      ),
    );
  idleCanvas();
  notePointer(null);
  if (isDone) pick(made.map(({ id }) => `conduit:${id}`));
  focusCanvas();
}

/** Joins two zones with a new conduit. */
export function connectZones(fromZoneId: string, toZoneId: string): void {
  connectTo(fromZoneId, [{ kind: 'zone', id: toZoneId, name: '' }]);
}

/** Begins naming the point outside the SUC where a conduit was let go. */
export function startExternalAt(fromZoneId: string, at: Point): void {
  const name = defaultName('external');
  const { width, height } = externalSize(name);
  const rect = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  setCanvas({ link: null, connectingZoneId: null, draft: { kind: 'external', fromZoneId, rect, name } });
}
