import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { SheetColumn, SheetContext } from './sheet-column.ts';

/** What a sheet reads texts with. */
export type SheetReader<R> = {
  readonly columns: readonly SheetColumn<R>[];
  readonly context: SheetContext;
  /** What is wrong with a row as a whole; null where nothing is. */
  readonly check: (row: R) => DraftProblem | null;
};

/** A text that cannot stand in a cell, and why. */
export type CellProblem<R> = {
  readonly row: R;
  readonly columnId: string;
  readonly typed: string;
  readonly problem: DraftProblem;
};

/** What a text in a cell sets, if it may stand there. */
export function cellEdit<R>(
  { context, check }: Pick<SheetReader<R>, 'context' | 'check'>,
  row: R,
  column: SheetColumn<R>,
  typed: string,
): Result<Partial<R>, DraftProblem> {
  const read = column.read?.(typed, row, context) ?? ok({});
  if (!read.ok) return read;
  const problem = check({ ...row, ...read.value });
  return problem ? err(problem) : read;
}

/** What a block of texts sets, row by row from a cell on; cells that are not edited are passed over. */
export function blockEdits<R extends { readonly id: string }>(
  reader: SheetReader<R>,
  rows: readonly R[],
  from: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
): Result<ReadonlyMap<string, Partial<R>>, CellProblem<R>> {
  const edits = new Map<string, Partial<R>>();
  for (const [offset, texts] of cells.entries()) {
    const row = rows[from.row + offset];
    if (row === undefined) continue;
    let fields: Partial<R> = {};
    for (const [at, typed] of texts.entries()) {
      const column = reader.columns[from.column + at];
      if (!column?.read) continue;
      const edit = cellEdit(reader, { ...row, ...fields }, column, typed);
      if (!edit.ok) return err({ row, columnId: column.id, typed, problem: edit.error });
      fields = { ...fields, ...edit.value };
    }
    if (Object.keys(fields).length > 0) edits.set(row.id, fields);
  }
  return ok(edits);
}
