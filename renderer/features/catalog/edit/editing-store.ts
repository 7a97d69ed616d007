import { catalogStore } from '#renderer/state/catalog-store.ts';
import { sectionOfKind } from '#renderer/state/catalog-sections.ts';
import { openEntry } from '#renderer/state/catalog-view.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { saveOwnEntry } from '#shared/commands/own-entries.ts';
import { createStore } from 'zustand/vanilla';
import { entryOf, faultsOf, type Surroundings } from './check-content.ts';
import type { Content, FormKind } from './entry-content.ts';

/** An entry that is being written. Nothing of it is in the plant before it is saved. */
export type Editing = {
  readonly documentId: string;
  readonly kind: FormKind;
  readonly isNew: boolean;
  readonly content: Content;
  /** What it was before each change, the latest last. */
  readonly past: readonly Content[];
  /** The fields that somebody has been in; others are not found fault with yet. */
  readonly touched: ReadonlySet<string>;
  readonly isTried: boolean;
};

export const editingStore = createStore<{ readonly editing: Editing | null }>(() => ({ editing: null }));

/** The most steps that can be taken back. */
const MAX_PAST = 500;
let forgetDraft: (() => void) | null = null;

/** Tells the rest of the app whether something is written that is not in the plant yet. */
function follow(editing: Editing | null): void {
  const isDirty = editing !== null && editing.past.length > 0;
  if (isDirty) forgetDraft ??= registerDraft({ commit: saveEditing, restore: stepBack });
  else {
    forgetDraft?.();
    forgetDraft = null;
  }
}

function set(editing: Editing | null): void {
  editingStore.setState({ editing });
  follow(editing);
}

/** What an entry is checked against now; null while the catalog or the plant is not there. */
function surroundings(): Surroundings | null {
  const builtIn = catalogStore.getState().catalog;
  const model = documentStore.getState().document?.model;
  if (!builtIn || !model) return null;
  return { builtIn, catalog: catalogOf(builtIn, model).catalog, own: model.catalogEntry };
}

/** Begins to write an entry, new or as it is. */
export function startEditing(kind: FormKind, content: Content, isNew: boolean): void {
  const documentId = documentStore.getState().document?.status.documentId ?? '';
  set({ documentId, kind, isNew, content, past: [], touched: new Set(), isTried: false });
}

/** Sets fields of what is written; `by` are those that somebody typed in. */
export function changeContent(fields: Content, by: readonly string[] = Object.keys(fields)): void {
  const { editing } = editingStore.getState();
  if (!editing) return;
  const touched = new Set([...editing.touched, ...by]);
  const past = [...editing.past, editing.content].slice(-MAX_PAST);
  set({ ...editing, content: { ...editing.content, ...fields }, past, touched });
}

/** Takes the last change of the form back. */
function stepBack(): void {
  const { editing } = editingStore.getState();
  const content = editing?.past.at(-1);
  if (editing && content) set({ ...editing, content, past: editing.past.slice(0, -1) });
}

/** Gives up what is written. */
export function stopEditing(): void {
  set(null);
}

/** Puts what is written into the plant as one step, and shows it; false while something is wrong with it. */
export function saveEditing(): boolean {
  const { editing } = editingStore.getState();
  const around = surroundings();
  if (!editing || !around) return true;
  const { kind, content, isNew } = editing;
  if (faultsOf(kind, content, isNew, around).length > 0) {
    set({ ...editing, isTried: true });
    return false;
  }
  const entry = entryOf(kind, content);
  if (!dispatch(saveOwnEntry(entry))) return false;
  set(null);
  const section = sectionOfKind[kind];
  if (section) openEntry({ section, id: entry.entryId });
  return true;
}

/** Lets go of what belongs to a plant that is not open any more. */
documentStore.subscribe(({ document }) => {
  const { editing } = editingStore.getState();
  if (editing && editing.documentId !== document?.status.documentId) set(null);
});
