import { idleCanvas, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { createConduit, createExternalConduit } from '#renderer/canvas/edits/create.ts';
import { freeSpot } from '#shared/drawing/scene/free-spot.ts';
import { right, type Point } from '#shared/drawing/scene/geometry.ts';
import { externalSize } from '#shared/drawing/scene/metrics.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { defaultName } from './naming.ts';
import { pick } from './selection.ts';
import { focusCanvas, notePointer } from './viewport.ts';

const BESIDE = 112;

function finish(id: string, isDone: boolean): void {
  idleCanvas();
  notePointer(null);
  if (isDone) pick([`conduit:${id}`]);
  focusCanvas();
}

/** Joins two zones with a new conduit. */
export function connectZones(fromZoneId: string, toZoneId: string): void {
  const id = crypto.randomUUID();
  finish(id, dispatchDrawn(createConduit(id, defaultName('conduit'), fromZoneId, toZoneId)));
}

/** Joins a zone with a named point outside the SUC, beside the zone where that point is new. */
export function connectOutside(fromZoneId: string, name: string): void {
  const scene = currentScene();
  const zone = scene.items.get(sceneKey('zone', fromZoneId));
  const id = crypto.randomUUID();
  const size = externalSize(name);
  const wish = { x: Math.max(right(scene.bounds), zone ? right(zone.abs) : 0) + BESIDE, y: zone?.abs.y ?? 0 };
  const command = createExternalConduit(
    currentModel(),
    scene.diagramId,
    { id, name: defaultName('conduit') },
    fromZoneId,
    name,
    freeSpot(scene, null, wish, size),
  );
  finish(id, dispatchDrawn(command));
}

/** Begins naming the point outside the SUC where a conduit was let go. */
export function startExternalAt(fromZoneId: string, at: Point): void {
  const name = defaultName('external');
  const { width, height } = externalSize(name);
  const rect = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  setCanvas({ link: null, connectingZoneId: null, draft: { kind: 'external', fromZoneId, rect, name } });
}
