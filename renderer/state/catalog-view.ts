import { createStore } from 'zustand/vanilla';
import { refKey, type EntryRef, type Section } from './catalog-sections.ts';

/** How the catalog is looked at: never undone, never in the file. Entries go by their key. */
export type CatalogView = {
  readonly query: string;
  /** The sections that are unfolded while nothing is searched. */
  readonly unfolded: ReadonlySet<Section>;
  /** The sections whose hits are folded away. */
  readonly folded: ReadonlySet<Section>;
  /** The entry that is shown, and those that were shown before and after it. */
  readonly page: string | null;
  readonly back: readonly string[];
  readonly forward: readonly string[];
};

/** The longest way back. */
const MAX_STEPS = 100;

const start: CatalogView = {
  query: '',
  unfolded: new Set(),
  folded: new Set(),
  page: null,
  back: [],
  forward: [],
};

export const catalogView = createStore<CatalogView>(() => start);

/** Narrows the list down to what fits. */
export function searchCatalog(query: string): void {
  catalogView.setState({ query, folded: new Set() });
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Folds or unfolds a section of the list. */
export function toggleSection(section: Section): void {
  catalogView.setState(({ query, unfolded, folded }) =>
    query.trim() === '' ? { unfolded: toggled(unfolded, section) } : { folded: toggled(folded, section) },
  );
}

/** Shows an entry; the way back leads to the one before. */
export function openEntry(ref: EntryRef): void {
  const key = refKey(ref);
  catalogView.setState(({ page, back }) =>
    key === page ? {} : { page: key, back: page === null ? back : [...back, page].slice(-MAX_STEPS), forward: [] },
  );
}

/** Shows the entry before, if there was one. */
export function goBack(): void {
  catalogView.setState(({ page, back, forward }) => {
    const before = back.at(-1);
    if (before === undefined) return {};
    return { page: before, back: back.slice(0, -1), forward: page === null ? forward : [page, ...forward] };
  });
}

/** Shows the entry again that the way back left. */
export function goForward(): void {
  catalogView.setState(({ page, back, forward }) => {
    const [next, ...rest] = forward;
    if (next === undefined) return {};
    return { page: next, back: page === null ? back : [...back, page], forward: rest };
  });
}
