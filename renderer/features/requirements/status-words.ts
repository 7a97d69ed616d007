import { folded, namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { requirementStates, type RequirementState } from '#shared/model/requirement-status.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { BoardContext } from './board-context.ts';

type Words = Pick<BoardContext, 'word'>;

/** The statuses with the digit of their place and their letter, both of which set them at once; null takes a status back. */
export const statusChoices = [...requirementStates, null] as const;

/** What a status is called. */
export function statusText(status: RequirementState | null, { word }: Words): string {
  return word(`requirements:status.${status ?? 'not-assessed'}`);
}

/** The letter that stands for a status. */
export function statusLetter(status: RequirementState | null, { word }: Words): string {
  return word(`requirements:letter.${status ?? 'not-assessed'}`);
}

/** The statuses to choose from. */
export function statusSuggestions(words: Words): readonly Suggestion[] {
  return requirementStates.map((value, place) => ({
    value,
    label: statusText(value, words),
    detail: `${statusLetter(value, words)} · ${place + 1}`,
  }));
}

/** The status that a single key means at once: its letter, or its place from 1; 0 takes it back. Undefined for other keys. */
export function statusOfKey(key: string, words: Words): RequirementState | null | undefined {
  const typed = folded(key);
  if (typed === '0') return null;
  const place = /^[1-9]$/.test(typed) ? Number(typed) - 1 : -1;
  return requirementStates[place] ?? statusChoices.find((status) => folded(statusLetter(status, words)) === typed);
}

/** The status that a text stands for: its id, its name or the beginning of it, its letter or place; null for none. */
export function readStatus(text: string, words: Words): Result<RequirementState | null, DraftProblem> {
  const typed = folded(text);
  if (typed === '' || typed === '–' || typed === folded(statusText(null, words))) return ok(null);
  const byKey = typed.length === 1 ? statusOfKey(typed, words) : undefined;
  if (byKey !== undefined) return ok(byKey);
  const named = namedSuggestion(statusSuggestions(words), text);
  return named ? ok(named.value as RequirementState) : err({ key: 'notFound', params: { typed: text } });
}
