import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import type { Row, Table, Speaker } from '#shared/report/report-document.ts';

/** The rows of a table by a column, as people read its cells; in the document's own order without one. */
export function sortedRows(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  sort: GridSort | null,
  { cell }: Pick<Speaker, 'cell'>,
  locale: string,
): readonly Row[] {
  const at = columns.findIndex(({ id }) => id === sort?.columnId);
  if (sort === null || at < 0) return rows;
  const sign = sort.isDescending ? -1 : 1;
  const texts = new Map(rows.map((row) => [row.key, cell(row.cells[at])]));
  const textOf = ({ key }: Row): string => texts.get(key) ?? '';
  return [...rows].sort((a, b) => sign * textOf(a).localeCompare(textOf(b), locale, { numeric: true }));
}
