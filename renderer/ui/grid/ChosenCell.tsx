import { useLayoutEffect, useRef } from 'react';
import { ActiveCell } from './ActiveCell.tsx';
import css from './DataGrid.module.css';
import { nextEditable } from './grid-heads.ts';
import type { GridPlace } from './grid-keys.ts';
import type { GridParts } from './grid-input.ts';
import type { GridColumn } from './grid-types.ts';

type ChosenCellProps = GridParts & {
  readonly at: GridPlace;
  readonly rowId: string;
  readonly column: GridColumn;
  readonly hasFocus: boolean;
};

/** A chosen cell that nobody edits: a button that says why its number is what it is. */
function ComputedCell({ source, rowId, column, hasFocus }: ChosenCellProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (hasFocus) button.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  return (
    <button ref={button} type="button" className={css.computed} onClick={() => source.explain(rowId, column)}>
      <span className={css.spoken}>{`${column.title}, ${source.rowName(rowId)}: `}</span>
      {source.show(rowId, column)}
    </button>
  );
}

/** The chosen cell: it has the focus, and takes what is typed. */
export function ChosenCell(props: ChosenCellProps) {
  const { source, cursor, edit, at, rowId, column, hasFocus } = props;
  if (column.isReadOnly) return <ComputedCell {...props} />;
  const text = source.textOf(rowId, column);
  const below = { ...at, row: nextEditable(source, at.row, 1) };
  return (
    <ActiveCell
      column={column}
      name={`${column.title}, ${source.rowName(rowId)}`}
      draft={edit.text}
      text={text}
      problem={edit.problem}
      notFoundText={source.notFoundText}
      hasFocus={hasFocus}
      onType={edit.begin}
      onTake={(taken) => {
        if (edit.finish(taken)) cursor.moveTo(below, false);
      }}
      onLeave={() => {
        if (!edit.finish()) edit.cancel();
      }}
      onEdit={() => edit.begin(text)}
    />
  );
}
