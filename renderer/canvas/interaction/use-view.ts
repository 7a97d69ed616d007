import { currentScene, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { isOwnSelection } from '#renderer/canvas/acts/selection.ts';
import {
  currentZoom,
  fitView,
  keepFitted,
  lettersNow,
  rememberedView,
  rememberView,
  reveal,
  showOn,
  visibleRect,
} from '#renderer/canvas/acts/viewport.ts';
import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { around, type Rect } from '#shared/drawing/scene/geometry.ts';
import { hasAssets } from '#shared/drawing/paint/sight.ts';
import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import type { ReactFlowInstance, Viewport } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';

const documentId = (): string => openDocument().status.documentId;

/** Takes note of what is looked at, now that the view has come to rest: what is close can be taken hold of. */
function noteSight(zoom: number): void {
  setCanvas({ sight: { zoom, letters: lettersNow(), rect: visibleRect() } });
}

/** Begins where the plant was left, or with the whole of it. */
export function startView(instance: ReactFlowInstance<FlowNode>, element: HTMLElement | null): void {
  showOn(instance, element);
  const remembered = rememberedView(documentId());
  if (remembered) void instance.setViewport(remembered);
  else if (currentScene().items.size > 0) fitView(true);
  noteSight(instance.getZoom());
}

/** Keeps the view for when the plant is looked at again. */
export function leaveView(viewport: Viewport): void {
  rememberView(documentId(), viewport);
  noteSight(viewport.zoom);
}

/** Where what is selected stands, and how close one must come to read it. */
function selectedRect(): { rect: Rect; zoom: number } | null {
  const { items } = currentScene();
  const keys = selectedKeys();
  const { conduit } = openDocument().model;
  const ends = keys.flatMap((key) => {
    const one = key.startsWith('conduit:') ? conduit.get(key.slice('conduit:'.length)) : undefined;
    return one
      ? [one.from, one.to].map((end) => (typeof end === 'string' ? `zone:${end}` : `external:${end.external}`))
      : [];
  });
  const rects = (keys.some((key) => items.has(key)) ? keys : ends).flatMap((key) => items.get(key)?.abs ?? []);
  const isFolded = !hasAssets(canvasStore.getState().sight) && keys.some((key) => key.startsWith('asset:'));
  return rects.length === 0 ? null : { rect: around(rects), zoom: isFolded ? 0.75 : 0 };
}

/** Brings on screen what was selected elsewhere: in the register, among the findings, by undo, by the keyboard. */
export function useReveal(ref: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      viewStore.subscribe((view, before) => {
        if (view.selection === before.selection || isOwnSelection(view.selection) || !ref.current) return;
        const place = selectedRect();
        if (place) reveal(place.rect, place.zoom);
      }),
    [ref],
  );
}

/** Keeps the whole plant in view while panels, theme or window change the room for it. */
export function useKeepFitted(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      requestAnimationFrame(() => {
        keepFitted();
        noteSight(currentZoom());
      }),
    );
    observer.observe(element);
    for (const bar of element.querySelectorAll('[data-foot], [data-seeing]')) observer.observe(bar);
    return () => observer.disconnect();
  }, [ref]);
}
