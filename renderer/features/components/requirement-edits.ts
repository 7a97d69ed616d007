import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { Command } from '#shared/commands/command.ts';
import { setComponentStatus, type ComponentStatus } from '#shared/commands/set-component-status.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { requirementColumns, type RequirementColumn } from './requirement-columns.ts';
import type { RequirementContext } from './requirement-context.ts';

/** Why a block was refused: the cell, what stood in it, and what is wrong with it. */
export type AnswerProblem = {
  readonly rowId: string;
  readonly column: RequirementColumn;
  readonly text: string;
  readonly problem: DraftProblem;
};

/** Texts that are written into the grid from a cell on. */
export type AnswerBlock = {
  readonly rowIds: readonly string[];
  readonly from: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
};

function rowStatus(
  context: RequirementContext,
  rowId: string,
  texts: readonly string[],
  from: number,
): Result<ComponentStatus | null, AnswerProblem> {
  const row = context.rows.get(rowId);
  if (!row) return ok(null);
  let answer = row.counts;
  let isTouched = false;
  for (const [at, text] of texts.entries()) {
    const column = requirementColumns[from + at];
    // Where the answer itself is taken back, its notes go with it.
    if (!column?.read || (answer === null && text.trim() === '')) continue;
    if (text === column.text({ ...row, counts: answer }, context.components)) continue;
    const next = column.read(text, answer, context.components);
    if (!next.ok) return err({ rowId, column, text, problem: next.error });
    answer = next.value;
    isTouched = true;
  }
  return ok(isTouched ? { requirementId: rowId, status: answer } : null);
}

/**
 * Writes a block of texts into the answers: one step, or nothing and the first cell that does not fit. Columns that are
 * not answered are passed over, and so are rows below the last one. Null where nothing changes.
 */
export function writeAnswers(context: RequirementContext, block: AnswerBlock): Result<Command | null, AnswerProblem> {
  const statuses: ComponentStatus[] = [];
  for (const [offset, texts] of block.cells.entries()) {
    const rowId = block.rowIds[block.from.row + offset];
    if (rowId === undefined) break;
    const status = rowStatus(context, rowId, texts, block.from.column);
    if (!status.ok) return status;
    if (status.value) statuses.push(status.value);
  }
  return ok(statuses.length === 0 ? null : setComponentStatus(context.owner, statuses));
}
