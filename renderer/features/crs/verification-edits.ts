import type { VerificationChange } from '#shared/commands/set-verification.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { verificationSchema, verificationStages, type VerificationStage } from '#shared/model/verification.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** The columns of a requirement that are written on the specification itself. */
const markColumns = [...verificationStages, 'holdPoint'] as const;
export type MarkColumn = (typeof markColumns)[number];
type Edited = MarkColumn | 'method';

/** A text that a cell cannot take. */
export type Refused = { readonly rowId: string; readonly columnId: string; readonly text: string };

type Table = Pick<Model, 'verification'>;

/** Whether a column is a mark that is there or not. */
export function isMark(columnId: string): columnId is MarkColumn {
  return markColumns.some((one) => one === columnId);
}

/** Which mark a letter stands for, also as a Japanese keyboard writes it; undefined for any other key. */
export function markOfKey(key: string, letterOf: (column: MarkColumn) => string): MarkColumn | undefined {
  const letter = key.normalize('NFKC').toLowerCase();
  return markColumns.find((column) => letterOf(column) === letter);
}

/** The requirement of a row: its key without the subject's. */
export function requirementOf(rowId: string, subject: RequirementSubject): string {
  return rowId.slice(subjectKey(subject).length + 1);
}

function hasMark({ verification }: Table, rowId: string, column: MarkColumn): boolean {
  const row = verification.get(rowId);
  return column === 'holdPoint' ? (row?.isHoldPoint ?? false) : (row?.stages.includes(column) ?? false);
}

/** What is said of one requirement now, with some of it changed. */
function withCells(
  { verification }: Table,
  rowId: string,
  subject: RequirementSubject,
  cells: Readonly<Partial<Record<Edited, boolean | string>>>,
): VerificationChange {
  const before = verification.get(rowId);
  const isSet = (stage: VerificationStage) => cells[stage] ?? before?.stages.includes(stage) ?? false;
  return {
    subject,
    requirementId: requirementOf(rowId, subject),
    stages: verificationStages.filter(isSet),
    isHoldPoint: Boolean(cells.holdPoint ?? before?.isHoldPoint ?? false),
    method: String(cells.method ?? before?.method ?? ''),
  };
}

/** A mark put on every row, or taken off where all have it already. */
export function toggled(
  table: Table,
  subject: RequirementSubject,
  rowIds: readonly string[],
  column: MarkColumn,
): readonly VerificationChange[] {
  const isSet = !rowIds.every((rowId) => hasMark(table, rowId, column));
  return rowIds.map((rowId) => withCells(table, rowId, subject, { [column]: isSet }));
}

const yesWords = new Set(['x', '1', 'y', '✓', '○', '〇', '●']);
const noWords = new Set(['', '0', 'n', '-', '–', '·']);

/** A text as a mark; undefined where it is none. `words` are yes and no in the language that is shown. */
function readMark(text: string, words: readonly [yes: string, no: string]): boolean | undefined {
  const read = text.normalize('NFKC').trim().toLowerCase();
  if (yesWords.has(text.trim()) || yesWords.has(read) || read === words[0].toLowerCase()) return true;
  return noWords.has(read) || read === words[1].toLowerCase() ? false : undefined;
}

/** Whether a text can stand as the method of verification. */
export function isMethod(text: string): boolean {
  return verificationSchema.shape.method.safeParse(text).success;
}

type Written = {
  readonly subject: RequirementSubject;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly from: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
  readonly words: readonly [yes: string, no: string];
};

function readRow({ columnIds, from, words }: Written, rowId: string, texts: readonly string[]) {
  const read: Partial<Record<Edited, boolean | string>> = {};
  for (const [offset, text] of texts.entries()) {
    const columnId = columnIds[from.column + offset] ?? '';
    const mark = isMark(columnId) ? readMark(text, words) : undefined;
    if (isMark(columnId) && mark !== undefined) read[columnId] = mark;
    else if (columnId === 'method' && isMethod(text)) read.method = text;
    else if (isMark(columnId) || columnId === 'method') return err<Refused>({ rowId, columnId, text });
  }
  return ok(read);
}

/** A block of texts from a cell on as changes of one step, or the first cell that does not fit; other columns are passed over. */
export function writtenBlock(table: Table, block: Written): Result<readonly VerificationChange[], Refused> {
  const changes: VerificationChange[] = [];
  for (const [offset, texts] of block.cells.entries()) {
    const rowId = block.rowIds[block.from.row + offset];
    if (rowId === undefined) break;
    const read = readRow(block, rowId, texts);
    if (!read.ok) return read;
    if (Object.keys(read.value).length > 0) changes.push(withCells(table, rowId, block.subject, read.value));
  }
  return ok(changes);
}
