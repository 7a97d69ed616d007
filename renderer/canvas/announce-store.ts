import { createStore } from 'zustand/vanilla';

/** What is said to those who do not see the drawing. */
export const announceStore = createStore<{ readonly said: string }>(() => ({ said: '' }));

const AGAIN = '\u00a0';

/** Says a sentence; the same one again is said again. */
export function announce(sentence: string): void {
  announceStore.setState(({ said }) => ({ said: said === sentence ? sentence + AGAIN : sentence }));
}
