import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn, GridSort } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import type { Table } from '#shared/report/report-document.ts';
import { useCallback, useMemo, useState, type CSSProperties } from 'react';
import { CellView } from './CellView.tsx';
import css from './Paper.module.css';
import { sortedRows } from './sorted-rows.ts';
import type { Speaker } from './speaker.ts';

type GridProps = {
  readonly table: Table;
  readonly speaker: Speaker;
  readonly hint?: string;
  /** Enter or a second click on a row. */
  readonly onOpen: (key: string) => void;
  /** Delete on chosen rows. */
  readonly onRemove?: (keys: readonly string[]) => void;
  readonly onChosen?: (keys: readonly string[]) => void;
};

const nothing = (): void => undefined;

/** A long table that is read, not written: only what is in sight is drawn, and every cell can be walked to and copied. */
export function ReadGrid({ table, speaker, hint = '', onOpen, onRemove, onChosen }: GridProps) {
  const text = useText();
  const locale = useLocale();
  const [sort, setSort] = useState<GridSort | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const columns = useMemo(
    () =>
      table.columns.map(({ id, share, title }, at) => ({
        id,
        title: speaker.say(title),
        width: share,
        isPinned: at === 0,
        isReadOnly: true,
      })),
    [table.columns, speaker],
  );
  const rows = useMemo(() => sortedRows(table, sort, speaker, locale), [table, sort, speaker, locale]);
  const rowIds = useMemo(() => rows.map(({ key }) => key), [rows]);
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const cellOf = useCallback(
    (rowId: string, { id }: GridColumn) => byKey.get(rowId)?.cells[columns.findIndex((column) => column.id === id)],
    [byKey, columns],
  );
  const show = useCallback(
    (rowId: string, column: GridColumn) => <CellView cell={cellOf(rowId, column)} speaker={speaker} />,
    [cellOf, speaker],
  );
  return (
    <div className={css.grid} style={{ '--rows': rowIds.length } as CSSProperties}>
      <DataGrid
        label={speaker.say(table.title)}
        hint={hint}
        columns={columns}
        rowIds={rowIds}
        rowName={(rowId) => speaker.cell(byKey.get(rowId)?.cells[0])}
        show={show}
        textOf={(rowId, column) => speaker.cell(cellOf(rowId, column))}
        check={() => null}
        commit={() => false}
        onKey={(key, spot) => {
          if (key !== 'Delete' || !onRemove) return false;
          onRemove(spot.rowIds);
          return true;
        }}
        {...(onChosen ? { onChosenRows: onChosen } : {})}
        explain={onOpen}
        paste={nothing}
        addRow={nothing}
        removeRows={(keys) => onRemove?.(keys)}
        sort={sort}
        onSort={(columnId) => setSort(nextSort(sort, columnId))}
        activeRowId={activeKey !== null && byKey.has(activeKey) ? activeKey : (rowIds[0] ?? null)}
        onActiveRow={setActiveKey}
        focusRequest={0}
        notFoundText={text('inspector:nothingFits')}
      />
    </div>
  );
}
