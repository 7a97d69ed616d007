import { useId, useLayoutEffect, useRef, type ChangeEvent } from 'react';
import { Combobox } from '../Combobox.tsx';
import css from './DataGrid.module.css';
import type { GridColumn } from './grid-types.ts';

type ActiveCellProps = {
  readonly column: GridColumn;
  readonly name: string;
  /** What is typed, or null while the cell is only chosen. */
  readonly draft: string | null;
  readonly text: string;
  readonly problem: string | null;
  readonly notFoundText: string;
  readonly hasFocus: boolean;
  readonly onType: (text: string) => void;
  readonly onTake: (text: string) => void;
  readonly onLeave: () => void;
  readonly onEdit: () => void;
};

/**
 * The chosen cell is always a field with its whole text selected: the first key that is typed replaces it, which also
 * holds for an input method that composes Japanese.
 */
export function ActiveCell(props: ActiveCellProps) {
  const { column, name, draft, text, problem, notFoundText, hasFocus, onType, onTake, onLeave, onEdit } = props;
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const isEditing = draft !== null;
  useLayoutEffect(() => {
    if (!hasFocus || isEditing) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [hasFocus, isEditing, text]);
  const sentence = problem !== null && (
    <span id={noteId} role="alert" popover="manual" className={css.sentence} ref={(note) => note?.showPopover()}>
      {problem}
    </span>
  );
  const shared = {
    ref: field,
    className: css.field,
    'aria-label': name,
    ...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': noteId }),
    'data-editing': isEditing || undefined,
    onBlur: onLeave,
    onDoubleClick: onEdit,
  };
  if (column.suggest)
    return (
      <>
        <Combobox
          {...shared}
          value={draft ?? text}
          isTyped={draft !== null && draft !== text}
          open={isEditing}
          suggest={column.suggest}
          emptyText={notFoundText}
          onType={onType}
          onPick={({ label }) => onTake(label)}
        />
        {sentence}
      </>
    );
  return (
    <>
      <input
        {...shared}
        value={draft ?? text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onType(event.currentTarget.value)}
      />
      {sentence}
    </>
  );
}
