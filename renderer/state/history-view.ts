import type { HistoryFilter } from '#shared/ipc/history-page.ts';
import { createStore } from 'zustand/vanilla';
import { forgetWithPlant } from './forget-with-plant.ts';
import { goTo, type Selected } from './view-store.ts';

/** How the history is looked at: kept while another place is shown, never in the file. */
export type HistoryView = {
  readonly filter: HistoryFilter;
  /** How often somebody asked for one element or for everything: the look starts anew with each. */
  readonly asked: number;
  /** Whether the keys are to go to the lines as soon as they are there. */
  readonly isFocusDue: boolean;
};

const everything: HistoryFilter = { who: null, kind: null, id: null };

export const historyView = createStore<HistoryView>(() => ({ filter: everything, asked: 0, isFocusDue: false }));

/** Looks at other lines than before; the keys stay where the filter is set. */
export function filterHistory(part: Partial<HistoryFilter>): void {
  historyView.setState(({ filter }) => ({ filter: { ...filter, ...part }, isFocusDue: false }));
}

function ask(filter: HistoryFilter): void {
  historyView.setState(({ asked }) => ({ filter, asked: asked + 1, isFocusDue: true }));
}

/** Goes to the history of one element; the filters of an earlier look are let go. */
export function openHistoryOf({ kind, id }: Selected): void {
  ask({ ...everything, kind, id });
  goTo('history');
}

/** Shows every line of the history. */
export const showWholeHistory = (): void => ask(everything);

forgetWithPlant(() => historyView.setState(historyView.getInitialState()));
