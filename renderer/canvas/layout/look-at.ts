import {
  currentView,
  currentZoom,
  drawingBox,
  lettersNow,
  noteMoved,
  showView,
  visibleRect,
} from '#renderer/canvas/acts/viewport.ts';
import type { Viewport } from '@xyflow/react';
import { bottom, right, type Rect } from '#shared/drawing/scene/geometry.ts';

/** Room for tools and bar above, hint and legend below, in pixels at the usual size of letters. */
const ROOM = { top: 110, bottom: 84, side: 28 } as const;

/** The view before and after the last step back. */
let stepped: { readonly from: Viewport; readonly to: Viewport } | null = null;

/** Undoes the last step back, where nobody has moved the view since. */
export function lookBack(): void {
  const { x, y, zoom } = currentView();
  if (stepped && stepped.to.x === x && stepped.to.y === y && stepped.to.zoom === zoom) showView(stepped.from);
  stepped = null;
}

/** Steps back as far as it takes to see all of a rectangle between what lies over the drawing; never comes closer. */
export function lookAt(rect: Rect): void {
  const [box, now, letters] = [drawingBox(), currentZoom(), lettersNow()];
  const [top, low] = [ROOM.top * letters, ROOM.bottom * letters];
  const view = visibleRect();
  const isSeen =
    rect.x >= view.x + ROOM.side / now &&
    right(rect) <= right(view) - ROOM.side / now &&
    rect.y >= view.y + top / now &&
    bottom(rect) <= bottom(view) - low / now;
  const [width, height] = [box.width - 2 * ROOM.side, box.height - top - low];
  if (isSeen || width <= 0 || height <= 0 || rect.width === 0) return;
  const zoom = Math.min(now, width / rect.width, height / rect.height);
  const to = {
    zoom,
    x: ROOM.side + (width - rect.width * zoom) / 2 - rect.x * zoom,
    y: top + (height - rect.height * zoom) / 2 - rect.y * zoom,
  };
  stepped = { from: currentView(), to };
  noteMoved();
  showView(to);
}
