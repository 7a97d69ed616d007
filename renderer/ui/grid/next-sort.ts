import type { GridSort } from './grid-types.ts';

/** The order after a press on a title: up, then down, then as it comes. */
export function nextSort(sort: GridSort | null, columnId: string): GridSort | null {
  if (sort?.columnId !== columnId) return { columnId, isDescending: false };
  return sort.isDescending ? null : { columnId, isDescending: true };
}
