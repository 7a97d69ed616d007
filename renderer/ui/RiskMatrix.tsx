import type { CSSProperties, KeyboardEvent } from 'react';
import css from './RiskMatrix.module.css';

/** One cell: what it stands for and what stands in it. */
export type MatrixCell = {
  /** `#rrggbb` or a token; null where no risk level is set. */
  readonly colour: string | null;
  /** A short word for the risk level, so that colour is never alone. */
  readonly mark: string;
  readonly text: string;
  /** The cell in words. */
  readonly description: string;
  readonly isChosen: boolean;
};

type RiskMatrixProps = {
  readonly label: string;
  /** Likelihood, low to high; drawn from the bottom up. */
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  /** Consequence, low to high; drawn from left to right. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rowAxis: string;
  readonly columnAxis: string;
  /** As wide as what it stands in, however small its cells get. */
  readonly isNarrow?: boolean;
  readonly cell: (row: number, column: number) => MatrixCell;
  readonly onCell?: (row: number, column: number) => void;
  readonly onKey?: (row: number, column: number, event: KeyboardEvent) => void;
};

/** Arrow keys walk the cells; Tab leaves the matrix. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const steps: Record<string, readonly [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  const from = (event.target as HTMLElement).closest('td');
  if (!step || !from) return;
  event.preventDefault();
  const row = from.parentElement as HTMLTableRowElement;
  const body = row.parentElement as HTMLTableSectionElement;
  const to = body.rows[row.sectionRowIndex + step[0]]?.cells[from.cellIndex + step[1]];
  to?.querySelector('button')?.focus();
}

type CellProps = Pick<RiskMatrixProps, 'cell' | 'onCell' | 'onKey'> & {
  readonly row: number;
  readonly column: number;
  /** The one cell that Tab comes to. */
  readonly isFirst: boolean;
};

function Cell({ row, column, isFirst, cell, onCell, onKey }: CellProps) {
  const { colour, mark, text, description, isChosen } = cell(row, column);
  return (
    <td className={css.holder}>
      <button
        type="button"
        className={css.cell}
        style={colour === null ? {} : ({ '--cell': colour } as CSSProperties)}
        data-filled={text !== '' || undefined}
        aria-pressed={isChosen}
        title={description}
        tabIndex={isFirst ? 0 : -1}
        onClick={() => onCell?.(row, column)}
        onKeyDown={(event) => onKey?.(row, column, event)}
      >
        <span className={css.spoken}>{description}</span>
        <span className={css.text} aria-hidden>
          {text}
        </span>
        <span className={css.mark} aria-hidden>
          {mark}
        </span>
      </button>
    </td>
  );
}

/** The names of the columns and of both axes, for the eye; the head of the table has them for the ear. */
function Axes({ columns, rowAxis, columnAxis }: Pick<RiskMatrixProps, 'columns' | 'rowAxis' | 'columnAxis'>) {
  return (
    <tfoot>
      <tr aria-hidden>
        <th className={css.corner}>{rowAxis} ↑</th>
        {columns.map(({ id, name }) => (
          <th key={id} className={css.columnName} title={name}>
            {name}
          </th>
        ))}
      </tr>
      <tr aria-hidden>
        <th />
        <th colSpan={columns.length} className={css.axis}>
          {columnAxis} →
        </th>
      </tr>
    </tfoot>
  );
}

/** Likelihood by consequence in the policy's colours. Every cell says its risk level in letters too. */
export function RiskMatrix(props: RiskMatrixProps) {
  const { label, rows, columns, rowAxis, columnAxis, isNarrow, ...cells } = props;
  const fromTop = rows.map((row, index) => ({ ...row, index })).reverse();
  return (
    <table className={css.matrix} aria-label={label} data-narrow={isNarrow} onKeyDown={walk}>
      <colgroup>
        <col className={css.names} />
      </colgroup>
      <thead className={css.spoken}>
        <tr>
          <th scope="col">{`${rowAxis} × ${columnAxis}`}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fromTop.map(({ id, name, index }, place) => (
          <tr key={id}>
            <th scope="row" className={css.rowName} title={name}>
              {name}
            </th>
            {columns.map((column, at) => (
              <Cell key={column.id} {...cells} row={index} column={at} isFirst={place === 0 && at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
      <Axes columns={columns} rowAxis={rowAxis} columnAxis={columnAxis} />
    </table>
  );
}
