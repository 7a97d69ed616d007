import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { StatusChange } from '#shared/commands/set-requirement-status.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import type { RequirementState } from '#shared/model/requirement-status.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { BoardContext } from './board-context.ts';
import { saidOf, type BoardColumn } from './columns.ts';
import type { Pair } from './pairs.ts';

/** Why a block was refused: the row, the column, what stood in the cell, and what is wrong with it. */
export type CellProblem = {
  readonly pair: Pair;
  readonly column: BoardColumn;
  readonly text: string;
  readonly problem: DraftProblem;
};

type Block = {
  readonly pairs: readonly Pair[];
  readonly columns: readonly BoardColumn[];
  readonly from: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
};

/** One text in one cell as a change, or why it cannot stand there. */
export function cellChange(
  pair: Pair,
  column: BoardColumn,
  text: string,
  context: BoardContext,
): Result<StatusChange, CellProblem> {
  return rowChange(pair, [column], [text], context);
}

/** Texts of a row from left to right; those of columns that nobody edits are passed over. */
function rowChange(
  pair: Pair,
  columns: readonly BoardColumn[],
  texts: readonly string[],
  context: BoardContext,
): Result<StatusChange, CellProblem> {
  let said = saidOf(pair, context);
  for (const [at, column] of columns.entries()) {
    const text = texts[at];
    if (text === undefined || !column.read) continue;
    const next = column.read(text, said, context);
    if (!next.ok) return err({ pair, column, text, problem: next.error });
    said = next.value;
  }
  const { status, rationale, evidence } = said;
  return ok({ subject: pair.subject, requirementId: pair.requirement.id, status, rationale, evidence });
}

/** A block of texts from a cell on as changes of one step, or the first cell that does not fit. Rows beyond the last are left out. */
export function blockChanges(context: BoardContext, block: Block): Result<readonly StatusChange[], CellProblem> {
  const { pairs, columns, from, cells } = block;
  const changes: StatusChange[] = [];
  for (const [offset, texts] of cells.entries()) {
    const pair = pairs[from.row + offset];
    if (!pair) break;
    const change = rowChange(pair, columns.slice(from.column), texts, context);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(changes);
}

/** The same status for many pairs. */
export function sameStatus(pairs: readonly Pair[], status: RequirementState | null): readonly StatusChange[] {
  return pairs.map(({ subject, requirement }) => ({ subject, requirementId: requirement.id, status }));
}

/** What is said at one subject, to be said at another one too. */
export function takenOver(
  { requirementStatus }: Pick<Model, 'requirementStatus'>,
  from: RequirementSubject,
  to: RequirementSubject,
): readonly StatusChange[] {
  const key = subjectKey(from);
  return [...requirementStatus.values()]
    .filter(({ subject }) => subjectKey(subject) === key)
    .map(({ requirementId, status, rationale, evidence }) => ({
      subject: to,
      requirementId,
      status,
      rationale,
      evidence,
    }));
}
