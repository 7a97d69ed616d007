import { createStore } from 'zustand/vanilla';

/** Which zones and conduits are shown. */
export const targetFilters = ['all', 'assigned', 'differs', 'unreasoned'] as const;
export type TargetFilter = (typeof targetFilters)[number];

/** How the board is looked at: kept while another place is shown, never in the file. */
export const targetsView = createStore<{ readonly filter: TargetFilter; readonly text: string }>(() => ({
  filter: 'all',
  text: '',
}));
