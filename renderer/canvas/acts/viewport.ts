import { bottom, centre, contains, grown, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { USUAL_SMALL } from '#renderer/canvas/paint/palette.ts';
import { currentScene } from './current.ts';
import type { ReactFlowInstance, Viewport } from '@xyflow/react';

type Instance = ReactFlowInstance<FlowNode>;

/** Room around the plant for the border of the SUC and its name, in canvas units. */
const AROUND = 40;

/** The farthest that one can step back. */
export const LEAST_ZOOM = 0.01;

/** The picture on screen; null while no canvas is shown. */
let shown: { readonly instance: Instance; readonly element: HTMLElement } | null = null;
/** Where the pointer was last moved, in window coordinates; null once the keyboard took over. */
let pointer: Point | null = null;
/** Whether Alt is held down while the pointer moves. */
let isAlt = false;
export const isAltHeld = (): boolean => isAlt;
export const noteAlt = (isHeld: boolean): void => void (isAlt = isHeld);
/** How each plant was last looked at. */
const left = new Map<string, Viewport>();

/** Tells what is on screen; null when the canvas goes. */
export function showOn(instance: Instance | null, element: HTMLElement | null): void {
  shown = instance && element ? { instance, element } : null;
}

export const notePointer = (at: Point | null): void => void (pointer = at);
export const rememberView = (documentId: string, viewport: Viewport): void => void left.set(documentId, viewport);
export const rememberedView = (documentId: string): Viewport | undefined => left.get(documentId);

/** A point of the window on the drawing. */
export function onDrawing(at: Point): Point {
  return shown?.instance.screenToFlowPosition(at) ?? at;
}

/** Where the pointer is on the drawing, or null when it is elsewhere or the keyboard is in use. */
export function pointerOnDrawing(): Point | null {
  if (!pointer || !shown) return null;
  const { left: x, top: y, width, height } = shown.element.getBoundingClientRect();
  return contains({ x, y, width, height }, pointer) ? onDrawing(pointer) : null;
}

/** The part of the drawing that is on screen. */
export function visibleRect(): Rect {
  if (!shown) return { x: 0, y: 0, width: 1200, height: 800 };
  const { left: x, top: y, width, height } = shown.element.getBoundingClientRect();
  const [from, to] = [onDrawing({ x, y }), onDrawing({ x: x + width, y: y + height })];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120;
}

/** Room to leave for what lies over the drawing: the tools, filters and overlay above, legend and overview below. */
function margins() {
  const heightOf = (selector: string) => shown?.element.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  return {
    top: Math.max(heightOf('[role=toolbar]'), heightOf('[data-seeing]')) + 28,
    right: 28,
    // The name of the SUC stands below its border, in letters of the theme.
    bottom: heightOf('[data-foot]') + 12 + 14 * lettersNow(),
    left: 28,
  };
}

/** Whether the whole plant is shown and nobody has moved the view since. */
let isFitted = false;

/** The user took the view elsewhere. */
export const noteMoved = (): void => void (isFitted = false);

/** Shows the whole plant again after the room for it has changed, if it was shown before. */
export function keepFitted(): void {
  if (isFitted) fitView(true);
}

/** The view that shows a rectangle whole, between what lies over the drawing. */
function fittedView(
  bounds: Rect,
  { offsetWidth, offsetHeight }: HTMLElement,
  { top, right: far, bottom: low, left: near }: ReturnType<typeof margins>,
): Viewport | null {
  const [width, height] = [offsetWidth - near - far, offsetHeight - top - low];
  if (bounds.width === 0 || width <= 0 || height <= 0) return null;
  const zoom = Math.max(LEAST_ZOOM, Math.min(1.25, width / bounds.width, height / bounds.height));
  return {
    zoom,
    x: near + (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: top + (height - bounds.height * zoom) / 2 - bounds.y * zoom,
  };
}

/** Everything, with the border of the SUC and its name around it. */
function wholeBounds(): Rect {
  const { bounds } = currentScene();
  return bounds.width === 0 ? bounds : grown(bounds, AROUND);
}

/** Shows the whole plant. */
export function fitView(isAtOnce = false): void {
  isFitted = true;
  const view = shown && fittedView(wholeBounds(), shown.element, margins());
  if (view) void shown?.instance.setViewport(view, { duration: isAtOnce ? 0 : duration() });
}

/** How much larger than usual letters are in the theme on screen. */
export function lettersNow(): number {
  const small =
    shown && parseFloat(getComputedStyle(shown.element.ownerDocument.documentElement).getPropertyValue('--text-small'));
  return (small || USUAL_SMALL) / USUAL_SMALL;
}

/** Pixels per canvas unit. */
export const currentZoom = (): number => shown?.instance.getZoom() ?? 1;

/** Where the drawing is on the screen, in window coordinates. */
export function drawingBox(): Rect {
  const { left: x = 0, top: y = 0, width = 0, height = 0 } = shown?.element.getBoundingClientRect() ?? {};
  return { x, y, width, height };
}

/** How the drawing is looked at. */
export const currentView = (): Viewport => shown?.instance.getViewport() ?? { x: 0, y: 0, zoom: 1 };
/** Looks at the drawing so, at once. */
export const showView = (view: Viewport): void => void shown?.instance.setViewport(view);
/** The view that shows the whole plant. */
export function fittedNow(): Viewport {
  return (shown && fittedView(wholeBounds(), shown.element, margins())) ?? currentView();
}

/** Comes closer. */
export function zoomIn(): void {
  isFitted = false;
  void shown?.instance.zoomIn({ duration: duration() });
}

/** Steps back. */
export function zoomOut(): void {
  isFitted = false;
  void shown?.instance.zoomOut({ duration: duration() });
}

/** Brings a place of the drawing on screen when its middle is not; `leastZoom` also comes close enough to read it. */
export function reveal(rect: Rect, leastZoom = 0): void {
  const view = visibleRect();
  const middle = centre(rect);
  const inset = { x: view.x + view.width * 0.04, y: view.y + view.height * 0.08 };
  const isInside = rect.x >= inset.x && right(rect) <= right(view) && rect.y >= inset.y && bottom(rect) <= bottom(view);
  const isLarge = rect.width > view.width || rect.height > view.height;
  const zoom = shown?.instance.getZoom() ?? 1;
  if (zoom >= leastZoom && (isInside || (isLarge && contains(view, middle)))) return;
  isFitted = false;
  void shown?.instance.setCenter(middle.x, middle.y, { zoom: Math.max(zoom, leastZoom), duration: duration() });
}

/** Brings a point of the drawing to the middle of the screen. */
export function moveTo({ x, y }: Point): void {
  isFitted = false;
  void shown?.instance.setCenter(x, y, { zoom: shown.instance.getZoom() });
}

/** Puts the keyboard on the drawing. */
export function focusCanvas(): void {
  shown?.element.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true });
}
