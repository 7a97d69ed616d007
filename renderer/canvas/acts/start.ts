import { setCanvas, takeTool } from '#renderer/canvas/canvas-store.ts';
import { zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { centre, snap } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { currentModel, currentScene, selectedKeys } from './current.ts';
import { startAssetIn } from './naming.ts';
import { startZoneAt, startZoneBeside, zoneIdOf } from './start-zone.ts';
import { pointerOnDrawing, visibleRect } from './viewport.ts';

export { startZoneAt, startZoneIn } from './start-zone.ts';

/** The one thing that is selected on the drawing, if it is one. */
function onlySelected(): SceneItem | null {
  const keys = selectedKeys();
  const items = currentScene().items;
  return keys.length === 1 ? (items.get(keys[0] ?? '') ?? null) : null;
}

/** The key Z: a zone under the pointer, else beside what is selected, or inside it with Shift. */
export function startZone(isInside: boolean): void {
  const at = pointerOnDrawing();
  const selected = onlySelected();
  takeTool('zone');
  if (at && !isInside) return startZoneAt(at, true);
  if (isInside && selected?.kind === 'zone') return startZoneBeside(selected.key, null);
  startZoneBeside(selected?.parentKey ?? null, selected?.kind === 'external' ? null : selected);
}

/** The key A: an asset in the zone under the pointer, else in the selected zone, else beside the selected asset. */
export function startAsset(): void {
  const scene = currentScene();
  const selected = onlySelected();
  const at = pointerOnDrawing();
  const under = at && zoneAt(scene, at);
  takeTool('asset');
  if (under) return startAssetIn(under.id);
  if (selected?.kind === 'zone') return startAssetIn(selected.id);
  if (selected?.kind === 'asset' && selected.parentKey !== null) return startAssetIn(zoneIdOf(selected.parentKey));
  const free = at ?? centre(visibleRect());
  startAssetIn(null, { x: snap(free.x), y: snap(free.y) });
}

/** The zone that a new conduit begins at: the selected one, the one around what is selected, or where the last conduit began. */
function connectingZone(): string | null {
  const keys = selectedKeys();
  const [key] = keys;
  if (!key) return null;
  if (keys.every((one) => one.startsWith('conduit:'))) {
    const conduit = currentModel().conduit.get(key.slice('conduit:'.length));
    return [conduit?.from, conduit?.to].find((end): end is string => typeof end === 'string') ?? null;
  }
  const selected = onlySelected();
  return selected?.kind === 'zone' ? selected.id : zoneIdOf(selected?.parentKey ?? null);
}

/** The key C: takes up the conduit tool; where it is clear from which zone, asks for the names of the others. */
export function startConduit(): void {
  const connectingZoneId = connectingZone();
  takeTool('conduit');
  if (connectingZoneId !== null) setCanvas({ connectingZoneId });
}
