import { useLocale } from '#renderer/i18n/use-text.ts';
import type { GridColumn, GridSort } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import type { Table, Speaker } from '#shared/report/report-document.ts';
import { useCallback, useMemo, useState } from 'react';
import { sortedRows } from './sorted-rows.ts';

/** The rows of a table for a grid: in the order that its heads ask for, with the chosen one. */
export function useTableRows(table: Table, speaker: Speaker) {
  const locale = useLocale();
  const [sort, setSort] = useState<GridSort | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const rows = useMemo(() => sortedRows(table, sort, speaker, locale), [table, sort, speaker, locale]);
  const rowIds = useMemo(() => rows.map(({ key }) => key), [rows]);
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const places = useMemo(() => new Map(table.columns.map(({ id }, at) => [id, at])), [table.columns]);
  const cellOf = useCallback(
    (rowId: string, { id }: GridColumn) => byKey.get(rowId)?.cells[places.get(id) ?? -1],
    [byKey, places],
  );
  return {
    cellOf,
    /** What a grid takes as it is. */
    grid: {
      rowIds,
      sort,
      onSort: (columnId: string) => setSort(nextSort(sort, columnId)),
      activeRowId: activeKey !== null && byKey.has(activeKey) ? activeKey : (rowIds[0] ?? null),
      onActiveRow: setActiveKey,
      textOf: (rowId: string, column: GridColumn) => speaker.cell(cellOf(rowId, column)),
    },
  };
}
