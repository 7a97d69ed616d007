import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { edgeAt } from '#shared/drawing/scene/edge-at.ts';
import type { Point } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { currentScene, selectedKeys } from './current.ts';
import { currentZoom } from './viewport.ts';

/** How near to a border, in pixels, counts as on it. */
const REACH = 5;
/** A zone that is lower on the screen, in pixels, is too small to tell its edge from its middle. */
const LEAST_HEIGHT = 40;

/** The zone out of whose edge a conduit can be pulled at a point. The edges of a selected zone resize it instead. */
export function edgeUnder(at: Point): string | null {
  const { tool, draft, moving } = canvasStore.getState();
  if (tool !== 'select' || draft || moving.size > 0) return null;
  const scene = currentScene();
  const zoom = currentZoom();
  const id = edgeAt(scene, at, REACH / zoom);
  const key = id === null ? '' : sceneKey('zone', id);
  const isLarge = (scene.items.get(key)?.abs.height ?? 0) * zoom >= LEAST_HEIGHT;
  return isLarge && !selectedKeys().includes(key) ? id : null;
}
