import { documentStore } from '#renderer/state/document-store.ts';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What stands beside the scenario on the wall. */
export const sheets = ['matrix', 'log', 'park', 'attendance'] as const;
export type Sheet = (typeof sheets)[number];

/** Which meeting is looked at, and how. What the meeting itself knows is in the plant. */
type WorkshopView = {
  /** The plant that the rest is about. */
  readonly documentId: string | null;
  readonly page: 'list' | 'begin' | 'room' | 'minutes';
  readonly workshopId: string;
  readonly sheet: Sheet;
  /** What is being written in the room, or null while its single keys are heard. */
  readonly writing: 'decision' | 'why' | null;
};

const beginning: WorkshopView = { documentId: null, page: 'list', workshopId: '', sheet: 'matrix', writing: null };

/** What this window shows of workshops. */
export const workshopView = createStore<WorkshopView>(() => beginning);

const openDocumentId = () => documentStore.getState().document?.status.documentId ?? null;

/** Shows a page of a meeting, or the list. */
export function showPage(page: WorkshopView['page'], workshopId = ''): void {
  workshopView.setState({ ...beginning, page, workshopId, documentId: openDocumentId() });
}

/** Shows a sheet beside the scenario; the one that is there already gives way to the matrix. */
export function showSheet(sheet: Sheet): void {
  workshopView.setState((view) => ({ sheet: view.sheet === sheet ? 'matrix' : sheet }));
}

/** Begins or ends writing in the room. */
export function write(writing: WorkshopView['writing']): void {
  workshopView.setState({ writing });
}

/** The page that is shown: the list again where another plant was opened or the meeting is gone. */
export function useShownPage(): Pick<WorkshopView, 'page' | 'workshopId'> {
  const { documentId, page, workshopId } = useStore(workshopView);
  const isThere = useStore(documentStore, ({ document }) => {
    if (document?.status.documentId !== documentId) return false;
    return workshopId === '' || document.model.workshop.has(workshopId);
  });
  return isThere ? { page, workshopId } : beginning;
}

const wholePages: ReadonlySet<WorkshopView['page']> = new Set(['room', 'minutes']);

/** Whether a page is shown that takes the whole window: the room, or its minutes. */
export const useIsWholePage = (): boolean => wholePages.has(useShownPage().page);
