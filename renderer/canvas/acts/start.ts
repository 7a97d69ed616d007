import { canvasStore, setCanvas, takeTool } from '#renderer/canvas/canvas-store.ts';
import { contentOf, freeSpot, zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { bottom, centre, moved, snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { NEW_ZONE, ZONE_GAP } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { originOf } from '#shared/drawing/scene/scene.ts';
import { currentScene, selectedKeys } from './current.ts';
import { defaultName, startAssetIn } from './naming.ts';
import { pointerOnDrawing, reveal, visibleRect } from './viewport.ts';

/** From the pointer to the corner of a new zone, so that its name lies under the pointer. */
const UNDER_POINTER = { x: -28, y: -16 } as const;

/** The one thing that is selected on the drawing, if it is one. */
function onlySelected(): SceneItem | null {
  const keys = selectedKeys();
  const items = currentScene().items;
  return keys.length === 1 ? (items.get(keys[0] ?? '') ?? null) : null;
}

const zoneIdOf = (key: string | null): string | null => (key === null ? null : key.slice('zone:'.length));

/** Begins naming a zone that takes a place on the drawing. What has been typed already stays. */
export function startZoneIn(parentId: string | null, rect: Rect): void {
  const { draft } = canvasStore.getState();
  const name = draft?.kind === 'zone' ? draft.name : defaultName('zone');
  setCanvas({ tool: 'zone', drawn: null, draft: { kind: 'zone', parentId, rect, name } });
  reveal(rect);
}

/** Begins naming a zone at a point: in the zone there, if there is one. */
export function startZoneAt(at: Point): void {
  const parent = zoneAt(currentScene(), at);
  startZoneIn(parent?.id ?? null, {
    x: snap(at.x + UNDER_POINTER.x),
    y: snap(at.y + UNDER_POINTER.y),
    ...NEW_ZONE,
  });
}

function startZoneBeside(parentKey: string | null, beside: SceneItem | null): void {
  const scene = currentScene();
  const origin = originOf(scene, parentKey);
  const view = visibleRect();
  const parentId = zoneIdOf(parentKey);
  const inner = contentOf(scene, parentId);
  const below = { x: GRID_ORIGIN.x, y: Math.max(GRID_ORIGIN.y, ...inner.map(({ rect }) => bottom(rect) + 12)) };
  const middle = { x: centre(view).x - NEW_ZONE.width / 2, y: centre(view).y - NEW_ZONE.height / 2 };
  const wish = beside
    ? { x: beside.rect.x + beside.rect.width + ZONE_GAP.x, y: beside.rect.y }
    : parentId === null
      ? middle
      : below;
  startZoneIn(parentId, moved(freeSpot(scene, parentId, wish, NEW_ZONE), origin));
}

/** The key Z: a zone under the pointer, else beside what is selected, or inside it with Shift. */
export function startZone(isInside: boolean): void {
  const at = pointerOnDrawing();
  const selected = onlySelected();
  takeTool('zone');
  if (at && !isInside) return startZoneAt(at);
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

/** The key C: takes up the conduit tool; with one zone selected, asks for the other zone's name. */
export function startConduit(): void {
  const selected = onlySelected();
  takeTool('conduit');
  if (selected?.kind === 'zone') setCanvas({ connectingZoneId: selected.id });
  else if (selected?.parentKey) setCanvas({ connectingZoneId: zoneIdOf(selected.parentKey) });
}
