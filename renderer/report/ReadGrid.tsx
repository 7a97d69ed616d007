import { useText } from '#renderer/i18n/use-text.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { whyOf, type Table, type Speaker } from '#shared/report/report-document.ts';
import { useCallback, useMemo, type CSSProperties } from 'react';
import { CellView } from './CellView.tsx';
import css from './Paper.module.css';
import { useTableRows } from './use-table-rows.ts';

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
  const { cellOf, grid } = useTableRows(table, speaker);
  const show = useCallback(
    (rowId: string, column: GridColumn) => <CellView cell={cellOf(rowId, column)} speaker={speaker} />,
    [cellOf, speaker],
  );
  return (
    <div className={css.grid} style={{ '--rows': grid.rowIds.length } as CSSProperties}>
      <DataGrid
        label={speaker.say(table.title)}
        hint={hint}
        columns={columns}
        {...grid}
        rowName={(rowId) => speaker.cell(columns[0] && cellOf(rowId, columns[0]))}
        show={show}
        check={() => null}
        commit={() => false}
        onKey={(key, spot) => {
          if (key !== 'Delete' || !onRemove) return false;
          onRemove(spot.rowIds);
          return true;
        }}
        {...(onChosen ? { onChosenRows: onChosen } : {})}
        explain={(rowId, column) => {
          const why = whyOf(cellOf(rowId, column));
          if (why) explainThis(why);
          else onOpen(rowId);
        }}
        paste={nothing}
        addRow={nothing}
        removeRows={(keys) => onRemove?.(keys)}
        focusRequest={0}
        notFoundText={text('inspector:nothingFits')}
      />
    </div>
  );
}
