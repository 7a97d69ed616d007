import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { folded, namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import type { SupplierAnswer } from '#shared/model/product.ts';
import { requirementStates, type RequirementState } from '#shared/model/requirement-status.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ComponentContext } from './component-context.ts';

type Word = ComponentContext['word'];

/** The key that answers at once. */
const keys: Readonly<Record<string, RequirementState>> = { m: 'met', p: 'partly', n: 'not-met', a: 'not-applicable' };
/** Stands for a line end in a cell, which has one line. */
const LINE_END = ' ⏎ ';

/** The answers that can be given. */
export function answerChoices(word: Word): readonly Suggestion[] {
  return requirementStates.map((value) => ({ value, label: word(`supplier:answer.${value}`) }));
}

/** The answer that a key gives at once; null where it gives none. */
export function quickAnswer(word: Word, key: string): string | null {
  const state = keys[folded(key)];
  return state ? word(`supplier:answer.${state}`) : null;
}

/** A note as one line. */
export function asLine(note: string): string {
  return note.replace(/\r\n?|\n/g, LINE_END);
}

/** The answer after its word was written; an empty word takes it back as a whole. */
export function withStatus(
  answer: SupplierAnswer | null,
  typed: string,
  word: Word,
): Result<SupplierAnswer | null, DraftProblem> {
  if (typed.trim() === '') return ok(null);
  const choice = namedSuggestion(answerChoices(word), typed);
  if (!choice) return err({ key: 'notFound', params: { typed } });
  const status = choice.value as RequirementState;
  return ok({ rationale: '', evidence: '', ...answer, status });
}

/** The answer after one of its notes was written; there is no note without an answer. */
export function withNote(
  answer: SupplierAnswer | null,
  field: 'rationale' | 'evidence',
  typed: string,
): Result<SupplierAnswer | null, DraftProblem> {
  if (answer === null) return typed.trim() === '' ? ok(null) : err({ key: 'noAnswer', params: {} });
  const note = typed.replaceAll(LINE_END, '\n');
  if (note.length > MAX_NOTE_LENGTH) return err({ key: 'tooLong', params: { limit: MAX_NOTE_LENGTH } });
  return ok({ ...answer, [field]: note });
}
