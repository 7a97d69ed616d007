import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import type { SheetColumn, SheetContext } from './sheet-column.ts';

/** Rows by the text of a column, as people of the language order it; as they come where no column is asked for. */
export function sortedRows<R>(
  rows: readonly R[],
  columns: readonly SheetColumn<R>[],
  context: SheetContext,
  sort: GridSort | null,
): readonly R[] {
  const column = columns.find(({ id }) => id === sort?.columnId);
  if (!column) return rows;
  const sign = sort?.isDescending ? -1 : 1;
  const { compare } = new Intl.Collator(context.locale, { numeric: true });
  return [...rows].sort((a, b) => sign * compare(column.text(a, context), column.text(b, context)));
}
