import { createStore } from 'zustand/vanilla';
import { viewStore, type Place } from './view-store.ts';

/**
 * What a screen is to show as soon as it can: one of its fields, or what is lacking there, as the workflow or a rule
 * calls it. Null while nobody asks; a screen passes over what it does not know.
 */
export const soughtStore = createStore<{ readonly what: string | null }>(() => ({ what: null }));

/** The screens that go to what is sought. */
const seekers: ReadonlySet<Place> = new Set<Place>(['suc']);

/** Asks the screen that is shown, or is about to be, to go to a field or to what is lacking; others are not asked. */
export function seek(what: string): void {
  if (seekers.has(viewStore.getState().place)) soughtStore.setState({ what });
}
