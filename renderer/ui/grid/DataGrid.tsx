import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { ChosenCell } from './ChosenCell.tsx';
import css from './DataGrid.module.css';
import { gridClipboard } from './grid-clipboard.ts';
import { editableRows } from './grid-heads.ts';
import { gridInput, type GridParts } from './grid-input.ts';
import type { GridRange } from './grid-keys.ts';
import type { GridColumn, GridSource } from './grid-types.ts';
import { GridHeadRow } from './GridHeadRow.tsx';
import { GridHeader, type RowMeasure } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { FEW_ROWS, useColumnsInSight } from './use-columns-in-sight.ts';
import { useGridCursor } from './use-grid-cursor.ts';
import { useGridEdit } from './use-grid-edit.ts';
import { useScrollIntoView } from './use-scroll-into-view.ts';

/** Where each pinned column stands from the left; null for the others. */
function pinsOf(columns: readonly GridColumn[]): readonly (string | null)[] {
  let left = 0;
  return columns.map(({ isPinned, width }) => {
    if (!isPinned) return null;
    left += width;
    return `${left - width}em`;
  });
}

/** The rows in sight, and the chosen one wherever it is: its field keeps the focus. */
function useRows(rowIds: readonly string[], rowHeight: number, activeRow: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rowIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: rowIds.length <= FEW_ROWS ? 6 : 2,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    getItemKey: (index) => rowIds[index] ?? index,
    rangeExtractor(range) {
      const rows = defaultRangeExtractor(range);
      return activeRow < 0 || rows.includes(activeRow) ? rows : [...rows, activeRow].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  return { scroller, virtual };
}

type BodyProps = {
  readonly parts: GridParts;
  readonly drawn: readonly number[];
  readonly pins: readonly (string | null)[];
  readonly rows: ReturnType<typeof useRows>['virtual'];
  readonly rowHeight: number;
  readonly hasFocus: boolean;
};

/** The rows that are drawn, each where it stands. */
function GridBody({ parts, drawn, pins, rows, rowHeight, hasFocus }: BodyProps) {
  const { columns, rowIds, show, partsOf, head, onFold } = parts.source;
  const { active, range } = parts.cursor;
  const column = active ? columns[active.column] : undefined;
  return (
    <div role="rowgroup" className={css.body} style={{ height: rows.getTotalSize() - rowHeight }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const isChosen = range !== null && index >= range.top && index <= range.bottom;
        const isActive = active !== null && index === active.row;
        const rowId = rowIds[index] ?? '';
        const heading = head?.(rowId);
        if (heading)
          return (
            <GridHeadRow
              key={key}
              head={heading}
              index={index}
              top={start - rowHeight}
              columns={columns.length}
              isActive={isActive}
              isSelected={isChosen}
              hasFocus={hasFocus}
              onFold={(isFolded) => onFold?.(rowId, isFolded)}
            />
          );
        return (
          <GridRow
            key={key}
            rowId={rowId}
            index={index}
            top={start - rowHeight}
            columns={columns}
            drawn={drawn}
            pins={pins}
            show={show}
            parts={partsOf?.(rowId)}
            activeColumn={isActive ? active.column : -1}
            activeCell={
              isActive && column ? (
                <ChosenCell key={column.id} {...parts} at={active} rowId={rowId} column={column} hasFocus={hasFocus} />
              ) : null
            }
            from={isChosen ? range.left : -1}
            to={isChosen ? range.right : -2}
          />
        );
      })}
    </div>
  );
}

/** What the grid's state is made of: the chosen cell, what is typed in it, and whether the keys are the grid's. */
function useGridState(source: GridSource) {
  const [hasFocus, setFocus] = useState(source.focusRequest > 0);
  const cursor = useGridCursor(source);
  const edit = useGridEdit(source, cursor.active);
  const [seenRequest, setSeenRequest] = useState(source.focusRequest);
  if (seenRequest !== source.focusRequest) {
    setSeenRequest(source.focusRequest);
    setFocus(true);
    cursor.toColumn(1);
  }
  return { hasFocus, setFocus, cursor, edit };
}

/** Tells the source which rows are chosen, each time that is another set. */
function useChosenRows({ rowIds, head, onChosenRows }: GridSource, range: GridRange | null): void {
  const [top, bottom] = [range?.top, range?.bottom];
  useEffect(() => {
    const rows = top === undefined || bottom === undefined ? [] : editableRows({ rowIds, head }, top, bottom);
    onChosenRows?.(rows);
  }, [rowIds, head, onChosenRows, top, bottom]);
}

/** A grid as quick as a spreadsheet: arrows choose a cell, typing edits it, blocks are copied and pasted as text. */
export function DataGrid(source: GridSource) {
  const { columns, rowIds } = source;
  const [{ height: rowHeight, em }, setMeasure] = useState<RowMeasure>({ height: 30, em: 13 });
  const { hasFocus, setFocus, cursor, edit } = useGridState(source);
  const { active } = cursor;
  const pins = useMemo(() => pinsOf(columns), [columns]);
  const { scroller, virtual } = useRows(rowIds, rowHeight, active?.row ?? -1);
  const drawn = useColumnsInSight({ scroller, columns, rows: rowIds.length, em });
  useScrollIntoView(scroller, virtual, active);
  useChosenRows(source, cursor.range);
  const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / rowHeight) - 2);
  const size = { rows: rowIds.length, columns: columns.length, page };
  const parts: GridParts = { source, cursor, edit, size, takeFocus: () => setFocus(true) };
  return (
    <div
      ref={scroller}
      className={css.grid}
      role="grid"
      aria-label={source.label}
      aria-description={source.hint}
      aria-rowcount={rowIds.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      tabIndex={active ? -1 : 0}
      style={{ '--columns': columns.map(({ width }) => `${width}em`).join(' ') } as CSSProperties}
      onFocus={(event) => {
        if (event.target.closest('[role=columnheader]')) return;
        setFocus(true);
        if (event.target === event.currentTarget && !active) cursor.moveTo({ row: 0, column: 1 }, false);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setFocus(false);
      }}
      {...gridInput(parts)}
      {...gridClipboard(parts)}
    >
      <GridHeader columns={columns} pins={pins} sort={source.sort} onSort={source.onSort} onMeasure={setMeasure} />
      <GridBody parts={parts} drawn={drawn} pins={pins} rows={virtual} rowHeight={rowHeight} hasFocus={hasFocus} />
    </div>
  );
}
