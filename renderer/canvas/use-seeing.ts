import { useSay } from '#renderer/i18n/say.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useAssessment } from '#renderer/state/hooks.ts';
import type { OverlayMark } from '#shared/drawing/picture.ts';
import type { Sight } from '#shared/drawing/seeing/in-sight.ts';
import type { OverlayView } from '#shared/drawing/seeing/overlays/overlay.ts';
import { useStore } from 'zustand';
import { overlayOf, sightOf } from './seeing.ts';
import { seeingOf, seeingStore, type Seeing } from './seeing-store.ts';

/** How the open plant is looked at. */
export function useSeeing(): Seeing {
  const documentId = useStore(documentStore, ({ document }) => document?.status.documentId ?? null);
  return useStore(seeingStore, (documents) => seeingOf(documents, documentId));
}

/** What the overlay shows, with its legend; null without one. */
export function useOverlayView(): OverlayView | null {
  const seeing = useSeeing();
  const assessment = useAssessment();
  const say = useSay();
  return useStore(documentStore, ({ document }) => document && overlayOf(document.model, assessment, seeing, say));
}

/** What filters and focus leave in sight, and how much that is; null for all. */
export function useSight(): Sight | null {
  const seeing = useSeeing();
  const assessment = useAssessment();
  return useStore(documentStore, ({ document }) => document && sightOf(document.model, assessment, seeing));
}

/** The marks of the overlay by scene key, as the painter takes them. */
export const useOverlay = (): ReadonlyMap<string, OverlayMark> | null => useOverlayView()?.marks ?? null;

/** The keys of what stays in sight, as the painter takes them. */
export const useInSight = (): ReadonlySet<string> | null => useSight()?.keys ?? null;
