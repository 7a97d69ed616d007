import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { contentOf, freeSpot, zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { bottom, centre, moved, right, snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { NEW_ZONE, ZONE_GAP } from '#shared/drawing/scene/metrics.ts';
import { sceneKey, type SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { originOf } from '#shared/drawing/scene/scene.ts';
import { currentScene } from './current.ts';
import { defaultName } from './names.ts';
import { reveal, visibleRect } from './viewport.ts';

/** From the pointer to the corner of a new zone, so that its name lies under the pointer. */
const UNDER_POINTER = { x: -28, y: -16 } as const;

export const zoneIdOf = (key: string | null): string | null => (key === null ? null : key.slice('zone:'.length));

/** Begins naming a zone that takes a place on the drawing. What has been typed already stays. With `isChain`, Enter begins the next one. */
export function startZoneIn(parentId: string | null, rect: Rect, isChain = false): void {
  const { draft } = canvasStore.getState();
  const name = draft?.kind === 'zone' ? draft.name : defaultName('zone');
  setCanvas({ tool: 'zone', drawn: null, draft: { kind: 'zone', parentId, rect, name, isChain, isNext: false } });
  reveal(rect);
}

/** Begins naming a zone at a point: in the zone there, if there is one. */
export function startZoneAt(at: Point, isChain = false): void {
  const parent = zoneAt(currentScene(), at);
  const rect = { x: snap(at.x + UNDER_POINTER.x), y: snap(at.y + UNDER_POINTER.y), ...NEW_ZONE };
  startZoneIn(parent?.id ?? null, rect, isChain);
}

/** Begins naming a zone beside a thing, or in the middle of what is seen, or below what a zone holds. */
export function startZoneBeside(parentKey: string | null, beside: SceneItem | null): void {
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
  startZoneIn(parentId, moved(freeSpot(scene, parentId, wish, NEW_ZONE), origin), true);
}

/** Where the next zone goes: beside the last one, or at the left below all its neighbours where that is off the screen. */
function nextPlace(last: SceneItem): Rect {
  const scene = currentScene();
  const parentId = zoneIdOf(last.parentKey);
  const origin = originOf(scene, last.parentKey);
  const siblings = contentOf(scene, parentId).filter(({ kind }) => kind === 'zone');
  const beside = { x: right(last.rect) + ZONE_GAP.x, y: last.rect.y };
  const isOff = beside.x + origin.x + NEW_ZONE.width > right(visibleRect());
  const below = {
    x: Math.min(...siblings.map(({ rect }) => rect.x)),
    y: Math.max(...siblings.map(({ rect }) => bottom(rect))) + ZONE_GAP.y,
  };
  return moved(freeSpot(scene, parentId, isOff ? below : beside, NEW_ZONE), origin);
}

/** Begins naming the zone that follows one: its field is empty, and stays so where there is no other. */
export function startZoneAfter(zoneId: string): void {
  const last = currentScene().items.get(sceneKey('zone', zoneId));
  if (!last) return;
  const rect = nextPlace(last);
  const parentId = zoneIdOf(last.parentKey);
  setCanvas({ tool: 'zone', draft: { kind: 'zone', parentId, rect, name: '', isChain: true, isNext: true } });
  reveal(rect);
}
