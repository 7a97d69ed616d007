import { useRef, useState } from 'react';
import type { GridPlace } from './grid-keys.ts';
import type { GridColumn, GridSource } from './grid-types.ts';

/** The typing in the chosen cell. Null text: the cell is chosen, not edited. */
export type GridEdit = {
  readonly text: string | null;
  readonly problem: string | null;
  readonly begin: (text: string) => void;
  readonly cancel: () => void;
  /** Puts the text into the plant; false while it cannot stand there. */
  readonly finish: (text?: string) => boolean;
  /** Notes a letter that was taken at once, at a time in milliseconds: it may be the first of a word. */
  readonly note: (letter: string, at: number) => void;
  /** The letter noted in the same cell so lately that what is typed now goes on from it; else an empty text. */
  readonly noted: (at: number) => string;
};

/** Letters that follow within this time belong to one word, as in a list of the system, in milliseconds. */
const ONE_WORD = 1000;

type Typing = { readonly rowId: string; readonly columnId: string; readonly text: string };

/** Holds what is typed into the chosen cell; the typing of a cell that is no longer chosen is gone. */
export function useGridEdit(source: GridSource, active: GridPlace | null): GridEdit {
  const [typing, setTyping] = useState<Typing | null>(null);
  /** Enter and the loss of focus that follows it would both finish the same typing. */
  const isDone = useRef(true);
  const letter = useRef({ cell: '', text: '', at: -ONE_WORD });
  const rowId = active ? source.rowIds[active.row] : undefined;
  const column: GridColumn | undefined = active ? source.columns[active.column] : undefined;
  const isHere = typing !== null && typing.rowId === rowId && typing.columnId === column?.id;
  const text = isHere ? typing.text : null;
  const problem = text !== null && rowId !== undefined && column ? source.check(rowId, column, text) : null;

  function begin(next: string): void {
    if (rowId === undefined || !column || column.isReadOnly) return;
    isDone.current = false;
    setTyping({ rowId, columnId: column.id, text: next });
  }
  function cancel(): void {
    isDone.current = true;
    setTyping(null);
  }
  function finish(next = text ?? undefined): boolean {
    if (isDone.current || next === undefined || rowId === undefined || !column) return true;
    if (next !== source.textOf(rowId, column) && !source.commit(rowId, column, next)) return false;
    cancel();
    return true;
  }
  const cell = `${rowId ?? ''} ${column?.id ?? ''}`;
  return {
    text,
    problem,
    begin,
    cancel,
    finish,
    note: (typed, at) => void (letter.current = { cell, text: typed, at }),
    noted: (at) => (letter.current.cell === cell && at - letter.current.at < ONE_WORD ? letter.current.text : ''),
  };
}
