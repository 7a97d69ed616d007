import { openContextMenu } from '#renderer/state/context-menu.ts';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import { around, centre, right, bottom, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { CommandTarget } from '#shared/ipc/menu-commands.ts';
import { currentModel, currentScene, selectedKeys, selectedKinds } from './current.ts';
import { pick } from './selection.ts';
import { focusCanvas, notePointer, onDrawing, visibleRect } from './viewport.ts';

/** Opens the menu of what is selected, or of the ground; `pointer` is where new things go that a command makes. */
function openAt(at: Point, pointer: Point | null): void {
  const kinds = selectedKinds() as readonly CommandTarget[];
  openContextMenu({
    at,
    targets: new Set(kinds.length === 0 ? ['pane'] : kinds),
    refocus() {
      focusCanvas();
      notePointer(pointer);
    },
  });
}

/** Selects what was clicked where it is not selected yet, and opens the menu of the selection; null is the ground. */
export function openContextOf(key: string | null, at: Point): void {
  if (key === null) pick([]);
  else if (!selectedKeys().includes(key)) pick([key]);
  openAt(at, at);
}

/** Where a thing stands on the drawing; a conduit stands between its ends. */
function placesOf(key: string): readonly Rect[] {
  const { items } = currentScene();
  const conduit = key.startsWith('conduit:') ? currentModel().conduit.get(key.slice('conduit:'.length)) : undefined;
  return (conduit ? [endKey(conduit.from), endKey(conduit.to)] : [key]).flatMap((one) => items.get(one)?.abs ?? []);
}

/** Opens the menu of what is selected beside it, as the keyboard asks for it; without a selection that of the ground. */
export function openContextOfSelection(): void {
  const view = visibleRect();
  const places = selectedKeys().flatMap(placesOf);
  const middle = centre(places.length === 0 ? view : around(places));
  const seen = {
    x: Math.min(right(view), Math.max(view.x, middle.x)),
    y: Math.min(bottom(view), Math.max(view.y, middle.y)),
  };
  openAt(onWindow(seen), null);
}

/** A point of the drawing in window coordinates. */
function onWindow({ x, y }: Point): Point {
  const [origin, unit] = [onDrawing({ x: 0, y: 0 }), onDrawing({ x: 1, y: 1 })];
  return { x: (x - origin.x) / (unit.x - origin.x), y: (y - origin.y) / (unit.y - origin.y) };
}
