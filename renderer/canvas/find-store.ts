import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What is being looked for on the drawing: never undone, never in the file. */
export type FindState = {
  readonly isOpen: boolean;
  /** How often it was asked for, so that asking again puts the keyboard there again. */
  readonly asked: number;
  readonly query: string;
  /** What was found, in reading order, by scene key; conduits are `conduit:ID`. */
  readonly keys: readonly string[];
  /** The same, to ask whether a thing is among it. */
  readonly found: ReadonlySet<string>;
  /** Which of them was gone to last, from 0; -1 before the first. */
  readonly at: number;
};

const nothing: ReadonlySet<string> = new Set();
const closed: FindState = { isOpen: false, asked: 0, query: '', keys: [], found: nothing, at: -1 };

/** The search of this window. */
export const findStore = createStore<FindState>(() => closed);

/** The keys of what a search has found, to mark them; empty while nobody searches. */
export const useFound = (): ReadonlySet<string> => useStore(findStore, ({ found }) => found);

/** Ends the search and takes its marks away; what was typed is offered again next time. */
export const closeFind = (): void => findStore.setState(({ query }) => ({ ...closed, query }));
