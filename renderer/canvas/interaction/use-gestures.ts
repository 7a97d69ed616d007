import { currentScene, dispatchDrawn, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { keyAt, keysWithin } from '#renderer/canvas/acts/hit.ts';
import { connectZones, startExternalAt } from '#renderer/canvas/acts/connect.ts';
import { notePress, pick } from '#renderer/canvas/acts/selection.ts';
import { startNoteAt } from '#renderer/canvas/acts/notes.ts';
import { keepDraft, startAssetIn } from '#renderer/canvas/acts/naming.ts';
import { startZoneAt, startZoneIn } from '#renderer/canvas/acts/start.ts';
import {
  currentZoom,
  focusCanvas,
  isAltHeld,
  noteAlt,
  notePointer,
  onDrawing,
} from '#renderer/canvas/acts/viewport.ts';
import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { grips, resizedPlaces, resizedRect, resizeZone, type Grip } from '#renderer/canvas/edits/resize.ts';
import { snapResize, type SnappedRect } from '#renderer/canvas/edits/snap-resize.ts';
import { zoneAt } from '#shared/drawing/scene/free-spot.ts';
import {
  around,
  centre,
  contains,
  isSameRect,
  pointRect,
  snap,
  spanned,
  type Point,
} from '#shared/drawing/scene/geometry.ts';
import { LEAST_ZONE } from '#shared/drawing/scene/metrics.ts';
import { useEffect, type RefObject } from 'react';

/** A drag in the making: what happens on the way and at its end. Points are on the drawing. */
type Gesture = {
  move(to: Point): void;
  end(at: Point, isClick: boolean): void;
  cancel(): void;
};

const CLICK = 4;

function drawZone(start: Point): Gesture {
  return {
    move: (to) => setCanvas({ drawn: spanned(start, to) }),
    cancel: () => setCanvas({ drawn: null }),
    end(at, isClick) {
      if (isClick) return startZoneAt(at);
      const drawn = spanned(start, at);
      const rect = {
        ...drawn,
        width: Math.max(drawn.width, LEAST_ZONE.width),
        height: Math.max(drawn.height, LEAST_ZONE.height),
      };
      const around = zoneAt(currentScene(), start);
      startZoneIn(around && contains(around.abs, centre(drawn)) ? around.id : null, rect);
    },
  };
}

function placeAsset(): Gesture {
  return {
    move: () => undefined,
    cancel: () => undefined,
    end(at) {
      if (canvasStore.getState().draft) keepDraft('left');
      startAssetIn(zoneAt(currentScene(), at)?.id ?? null, { x: snap(at.x - 16), y: snap(at.y - 20) });
    },
  };
}

/** Draws a conduit from a zone: drag to the other zone, or click both. */
function drawConduit(fromZoneId: string): Gesture {
  const over = (at: Point) => {
    const zone = zoneAt(currentScene(), at);
    return zone && zone.id !== fromZoneId ? zone.id : null;
  };
  return {
    move: (to) => setCanvas({ connectingZoneId: null, link: { fromZoneId, to, overZoneId: over(to) } }),
    cancel: () => setCanvas({ link: null }),
    end(at, isClick) {
      const target = over(at);
      if (target !== null) connectZones(fromZoneId, target);
      else if (zoneAt(currentScene(), at) === null) startExternalAt(fromZoneId, at);
      else setCanvas({ tool: 'conduit', link: isClick ? { fromZoneId, to: at, overZoneId: null } : null });
    },
  };
}

function conduitFrom(start: Point): Gesture | null {
  const { link } = canvasStore.getState();
  if (link) return drawConduit(link.fromZoneId);
  const zone = zoneAt(currentScene(), start);
  return zone ? drawConduit(zone.id) : null;
}

/** Draws a conduit out of the edge of a zone; a click there selects the zone, and one let go in it comes to nothing. */
function edgeGesture(zoneId: string): Gesture {
  const drawing = drawConduit(zoneId);
  return {
    ...drawing,
    end(at, isClick) {
      if (!isClick && zoneAt(currentScene(), at)?.id !== zoneId) return drawing.end(at, false);
      drawing.cancel();
      if (isClick) pick([`zone:${zoneId}`]);
    },
  };
}

function pullGrip(key: string, grip: Grip, start: Point): Gesture | null {
  const scene = currentScene();
  const zone = scene.items.get(key);
  if (!zone) return null;
  const snappedAt = (at: Point): SnappedRect => {
    const rect = resizedRect(scene, zone, grip, { x: at.x - start.x, y: at.y - start.y });
    return isAltHeld() ? { rect, guides: [] } : snapResize(scene, zone, grip, rect, currentZoom());
  };
  const stop = () => setCanvas({ moving: new Map(), guides: [] });
  return {
    move(to) {
      const { rect, guides } = snappedAt(to);
      setCanvas({ moving: resizedPlaces(scene, zone, rect), guides });
    },
    cancel: stop,
    end(at) {
      const { rect } = snappedAt(at);
      stop();
      if (!isSameRect(rect, zone.rect)) dispatchDrawn(resizeZone(scene, resizedPlaces(scene, zone, rect)));
    },
  };
}

function gripOf(target: Element): Gesture | ((start: Point) => Gesture | null) | null {
  const port = target.closest<HTMLElement>('[data-connect]');
  const zoneId = port?.dataset['connect'] ?? '';
  if (port) return port.dataset['edge'] ? edgeGesture(zoneId) : drawConduit(zoneId);
  const grip = grips.find((one) => one === target.closest<HTMLElement>('[data-grip]')?.dataset['grip']);
  const key = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  return grip && key ? (start) => pullGrip(key, grip, start) : null;
}

/** Selects everything that lies whole in the rectangle from where the drag began; a click is left to what it hits. */
function selectFrame(start: Point): Gesture {
  return {
    move: (to) => setCanvas({ frame: around([pointRect(start), pointRect(to)]) }),
    cancel: () => setCanvas({ frame: null }),
    end(at, isClick) {
      setCanvas({ frame: null });
      const found = isClick ? [keyAt(at)] : keysWithin(currentScene(), around([pointRect(start), pointRect(at)]));
      pick([...new Set([...selectedKeys(), ...found.filter((key) => key !== null)])]);
    },
  };
}

const isPane = (target: Element): boolean => target.classList.contains('react-flow__pane');

/** The gesture that a press begins, or null where React Flow has it: panning, selecting, dragging. */
function gestureAt(target: Element, start: Point, isExtending: boolean): Gesture | null {
  if (!target.closest('.react-flow__renderer, .react-flow__viewport') || target.closest('.nokey')) return null;
  const grip = gripOf(target);
  if (grip) return typeof grip === 'function' ? grip(start) : grip;
  switch (canvasStore.getState().tool) {
    case 'select':
      return isExtending && isPane(target) ? selectFrame(start) : null;
    case 'zone':
      return drawZone(start);
    case 'asset':
      return placeAsset();
    case 'conduit':
      return conduitFrom(start);
    case 'note':
      return { move: () => undefined, cancel: () => undefined, end: startNoteAt };
  }
}

/** Follows presses on the drawing that draw, connect or resize. The middle button and Space are left to panning. */
export function useGestures(ref: RefObject<HTMLElement | null>, isPanning: () => boolean): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const abort = new AbortController();
    let running: { gesture: Gesture; from: Point } | null = null;
    const on = <K extends keyof HTMLElementEventMap>(
      target: HTMLElement | Window,
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => target.addEventListener(type, listener as EventListener, { capture: true, signal: abort.signal });
    const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });
    on(element, 'pointerdown', (event) => {
      element.dataset['pointer'] = 'true';
      notePress();
      if (event.button !== 0 || isPanning() || !(event.target instanceof Element)) return;
      if (!event.target.closest('input, textarea')) focusUnlessNaming();
      const gesture = gestureAt(event.target, onDrawing(pointOf(event)), event.shiftKey);
      if (!gesture) return;
      event.preventDefault();
      event.stopPropagation();
      running = { gesture, from: pointOf(event) };
    });
    on(window, 'pointermove', (event) => {
      notePointer(pointOf(event));
      noteAlt(event.altKey);
      const { link, tool } = canvasStore.getState();
      if (running) running.gesture.move(onDrawing(pointOf(event)));
      else if (link && tool === 'conduit') drawConduit(link.fromZoneId).move(onDrawing(pointOf(event)));
    });
    on(window, 'pointerup', (event) => {
      if (!running) return;
      const { gesture, from } = running;
      running = null;
      event.stopPropagation();
      const isClick = Math.hypot(event.clientX - from.x, event.clientY - from.y) < CLICK;
      gesture.end(onDrawing(pointOf(event)), isClick);
      swallowNextClick();
    });
    on(window, 'keydown', (event) => {
      delete element.dataset['pointer'];
      if (event.key !== 'Escape' || !running) return;
      running.gesture.cancel();
      running = null;
      event.stopPropagation();
    });
    return () => abort.abort();
  }, [ref, isPanning]);
}

function focusUnlessNaming(): void {
  if (!canvasStore.getState().draft) focusCanvas();
}

/** The click that follows a finished gesture is part of it. */
function swallowNextClick(): void {
  const stop = new AbortController();
  window.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.react-flow')) event.stopPropagation();
      stop.abort();
    },
    { capture: true, signal: stop.signal },
  );
  setTimeout(() => stop.abort(), 0);
}
