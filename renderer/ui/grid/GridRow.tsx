import { memo, type CSSProperties, type ReactNode } from 'react';
import css from './DataGrid.module.css';
import type { GridColumn } from './grid-types.ts';

type GridRowProps = {
  readonly rowId: string;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn[];
  /** The places of the columns that are drawn, in order. */
  readonly drawn: readonly number[];
  /** Where each pinned column stands, by its place. */
  readonly pins: readonly (string | null)[];
  readonly show: (rowId: string, column: GridColumn) => ReactNode;
  /** What the cells are made of, where the source says so; `show` then gives the same as long as these are the same. */
  readonly parts: readonly unknown[] | undefined;
  /** The column that is chosen in this row; -1 for none. */
  readonly activeColumn: number;
  readonly activeCell: ReactNode;
  readonly from: number;
  readonly to: number;
};

/** The drawn columns, and the chosen one wherever it is: its field keeps the focus. */
function withChosen(drawn: readonly number[], chosen: number): readonly number[] {
  return chosen < 0 || drawn.includes(chosen) ? drawn : [...drawn, chosen].sort((a, b) => a - b);
}

/** Where a cell stands: pinned ones from the left, and one that follows on what is not drawn in its own column. */
function placeOf(pin: string | null | undefined, at: number, before: number | undefined): CSSProperties | undefined {
  const isApart = at !== (before ?? -1) + 1;
  if (pin == null && !isApart) return undefined;
  return { ...(pin == null ? {} : { left: pin }), ...(isApart ? { gridColumnStart: at + 1 } : {}) };
}

/** Whether a row would look as it does; what it shows counts only where its parts do not tell. */
function isSameRow(before: GridRowProps, after: GridRowProps): boolean {
  const isToldByParts =
    before.parts !== undefined &&
    after.parts?.length === before.parts.length &&
    after.parts.every((part, at) => part === before.parts?.[at]);
  return (Object.keys(after) as (keyof GridRowProps)[]).every(
    (key) => before[key] === after[key] || (isToldByParts && (key === 'show' || key === 'parts')),
  );
}

/** One row. It is drawn again only when its own data or the choice in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { rowId, index, top, columns, drawn, pins, show, activeColumn, activeCell, from, to } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={css.row}
      data-active={activeColumn >= 0 || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {withChosen(drawn, activeColumn).map((at, nth, shown) => {
        const column = columns[at];
        if (!column) return null;
        const content = at === activeColumn ? activeCell : show(rowId, column);
        return (
          <div
            key={column.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={(at >= from && at <= to) || undefined}
            aria-readonly={column.isReadOnly || undefined}
            className={css.cell}
            data-row={index}
            data-column={at}
            data-chosen={at === activeColumn || undefined}
            data-pinned={pins[at] === null ? undefined : true}
            title={typeof content === 'string' && content !== '' ? content : undefined}
            style={placeOf(pins[at], at, shown[nth - 1])}
          >
            {content}
          </div>
        );
      })}
    </div>
  );
}, isSameRow);
