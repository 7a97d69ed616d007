import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { createStore } from 'zustand/vanilla';

/** How the assumptions are looked at: kept while another place is shown, never in the file. */
type AssumptionsView = {
  readonly sort: GridSort | null;
  /** The assumption of which somebody asks what would be if it were otherwise; null while nobody does. */
  readonly supposedId: string | null;
};

export const assumptionsView = createStore<AssumptionsView>(() => ({ sort: null, supposedId: null }));

/** Sorts by a column: up, then down, then not at all. */
export function sortBy(columnId: string): void {
  assumptionsView.setState(({ sort }) => ({ sort: nextSort(sort, columnId) }));
}
