import { documentStore } from '#renderer/state/document-store.ts';
import { viewStore, type Selected } from '#renderer/state/view-store.ts';
import type { ActiveFilter } from '#shared/drawing/seeing/in-sight.ts';
import type { FilterId } from '#shared/drawing/seeing/filters/index.ts';
import type { OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import type { Model } from '#shared/model/model.ts';
import { createStore } from 'zustand/vanilla';

/** A zone that is seen with its neighbours; it goes with the selection unless it is pinned. */
export type Focus = { readonly zoneId: string; readonly isPinned: boolean };

/** How a plant is looked at. `fr` is the index of the one FR that the overlay shows, null for all. */
export type Seeing = {
  readonly overlay: OverlayId | null;
  readonly fr: number | null;
  readonly filters: readonly ActiveFilter[];
  readonly focus: Focus | null;
};

const plain: Seeing = { overlay: null, fr: null, filters: [], focus: null };

/** By document, as long as the window is open: never undone, never in the file. */
export const seeingStore = createStore<ReadonlyMap<string, Seeing>>(() => new Map());

const openId = (): string | null => documentStore.getState().document?.status.documentId ?? null;

/** How the plant of that id is looked at. */
export function seeingOf(documents: ReadonlyMap<string, Seeing>, documentId: string | null): Seeing {
  return (documentId === null ? undefined : documents.get(documentId)) ?? plain;
}

/** How the open plant is looked at. */
export const currentSeeing = (): Seeing => seeingOf(seeingStore.getState(), openId());

function change(part: Partial<Seeing>): void {
  const id = openId();
  if (id !== null) seeingStore.setState(new Map(seeingStore.getState()).set(id, { ...currentSeeing(), ...part }), true);
}

/** Puts an overlay over the drawing; null takes it away. */
export const showOverlay = (overlay: OverlayId | null): void => change({ overlay });

/** Narrows the overlay down to one FR, by its index; null for all. */
export const chooseFr = (fr: number | null): void => change({ fr });

/** Switches a filter on with a value, or off with null. */
export function setFilter(id: FilterId, value: string | null): void {
  const others = currentSeeing().filters.filter((one) => one.id !== id);
  change({ filters: value === null ? others : [...others, { id, value }] });
}

/** Brings everything back into sight; the overlay stays. */
export const clearSight = (): void => change({ filters: [], focus: null });

/** The zone that a single selected thing is or lies in; null where there is none. */
function zoneOf([only, other]: readonly Selected[], { asset }: Pick<Model, 'asset'>): string | null {
  if (!only || other) return null;
  if (only.kind === 'zone') return only.id;
  return only.kind === 'asset' ? (asset.get(only.id)?.zoneId ?? null) : null;
}

const selectedZone = (): string | null => {
  const { document } = documentStore.getState();
  return document && zoneOf(viewStore.getState().selection, document.model);
};

/** Whether there is a zone to focus on, or a focus to leave. */
export const canFocus = (): boolean => currentSeeing().focus !== null || selectedZone() !== null;

/** Focuses on the selected zone and its neighbours, or leaves the focus. */
export function toggleFocus(): void {
  const zoneId = currentSeeing().focus ? null : selectedZone();
  change({ focus: zoneId === null ? null : { zoneId, isPinned: false } });
}

/** Leaves the focus; false where there is none. */
export function leaveFocus(): boolean {
  const hasFocus = currentSeeing().focus !== null;
  if (hasFocus) change({ focus: null });
  return hasFocus;
}

/** Keeps the focus where it is while other things are selected, or lets it go with the selection again. */
export function togglePin(): void {
  const { focus } = currentSeeing();
  if (!focus) return;
  const isPinned = !focus.isPinned;
  change({ focus: { isPinned, zoneId: (isPinned ? null : selectedZone()) ?? focus.zoneId } });
}

/** Lets the focus go with the selection. Gives the way to stop. */
export function followSelection(): () => void {
  return viewStore.subscribe(({ selection }, before) => {
    const { focus } = currentSeeing();
    const zoneId = selection === before.selection || !focus || focus.isPinned ? null : selectedZone();
    if (focus && zoneId !== null && zoneId !== focus.zoneId) change({ focus: { ...focus, zoneId } });
  });
}
