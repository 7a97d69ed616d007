import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import type { SheetLook, ShownRow } from '#shared/spreadsheet/sheet-desk.ts';
import type { RowState } from '#shared/spreadsheet/sheet-row.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import css from './Spreadsheets.module.css';
import { useRemarkText } from './use-remark-text.ts';
import { useSheetRows } from './use-sheet-rows.ts';

/** What a row is taken to be high before it was seen, in pixels. */
const LIKELY_HEIGHT = 26;

type Heads = ReadonlyMap<string, string>;

/** What a row says, cell by cell: what is there now, and what would be. */
function Cells({ cells, heads }: { readonly cells: ShownRow['cells']; readonly heads: Heads }) {
  const text = useText();
  return cells.map(({ column, before, after }) => (
    <span key={column} className={css.cell}>
      <span className={css.head}>{text('spreadsheet:rows.cell', { column: heads.get(column) ?? column })}</span>
      {before !== '' && (
        <>
          <del>{before}</del> →{' '}
        </>
      )}
      {after === '' ? <span className={css.head}>{text('spreadsheet:rows.empty')}</span> : after}
    </span>
  ));
}

function RowCells({ row, heads }: { readonly row: ShownRow; readonly heads: Heads }) {
  const remarkText = useRemarkText(heads);
  return (
    <>
      <span role="cell" className={css.number}>
        {row.row}
      </span>
      <span role="cell">{row.name}</span>
      <span role="cell">
        <Cells cells={row.cells} heads={heads} />
        {row.remarks.map((remark, at) => (
          <span key={at} className={css.remark} data-refused={row.state === 'refused' || undefined}>
            {remarkText(remark)}
          </span>
        ))}
      </span>
    </>
  );
}

function HeadRow() {
  const text = useText();
  return (
    <div role="row" className={css.rowHead}>
      {(['row', 'name', 'says'] as const).map((column) => (
        <span key={column} role="columnheader">
          {text(`spreadsheet:rows.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** The rows of one state; only those in sight are drawn, and fetched. */
export function RowList({ look, state }: { readonly look: SheetLook; readonly state: RowState }) {
  const text = useText();
  const locale = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const count = look.counts[state];
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const rows = useSheetRows(state, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const heads = new Map(look.choices.map(({ id, head }) => [id, head[locale]]));
  if (count === 0) return <p className={css.none}>{text(`spreadsheet:none.${state}`)}</p>;
  return (
    <div
      ref={scroller}
      className={css.rows}
      tabIndex={0}
      role="table"
      aria-rowcount={count + 1}
      aria-label={text(`spreadsheet:state.${state}`, { count })}
    >
      <HeadRow />
      <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows.get(index);
          return (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={css.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row && <RowCells row={row} heads={heads} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
