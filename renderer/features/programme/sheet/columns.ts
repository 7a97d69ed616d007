import { readDay, readNumber } from '#renderer/state/read-text.ts';
import { folded, namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import { err, ok } from '#shared/result.ts';
import type { SheetColumn, SheetContext } from './sheet-column.ts';

type Look = { readonly width: number; readonly isPinned?: boolean };

/** A text of one line. */
export function lineColumn<R>(
  id: string,
  look: Look,
  get: (row: R) => string,
  set: (text: string) => Partial<R>,
): SheetColumn<R> {
  return { id, ...look, text: get, read: (typed) => ok(set(typed.replaceAll('\n', ' ').trim())) };
}

/** A text of any length. */
export function noteColumn<R>(
  id: string,
  look: Look,
  get: (row: R) => string,
  set: (text: string) => Partial<R>,
): SheetColumn<R> {
  return { id, ...look, text: get, read: (typed) => ok(set(typed)) };
}

/** A day, or none. */
export function dayColumn<R>(
  id: string,
  get: (row: R) => string | null,
  set: (day: string | null) => Partial<R>,
): SheetColumn<R> {
  return {
    id,
    width: 7.6,
    text: (row) => get(row) ?? '',
    read(typed) {
      const day = readDay(typed);
      return day.ok ? ok(set(day.value)) : day;
    },
  };
}

/** A number, or none. */
export function numberColumn<R>(
  id: string,
  look: Look,
  get: (row: R) => number | null,
  set: (value: number | null) => Partial<R>,
): SheetColumn<R> {
  return {
    id,
    ...look,
    text: (row) => String(get(row) ?? ''),
    read(typed) {
      const number = readNumber(typed);
      return number.ok ? ok(set(number.value)) : number;
    },
  };
}

/** A column that only says something. */
export function saidColumn<R>(
  id: string,
  look: Look,
  text: (row: R, context: SheetContext) => string,
  show?: SheetColumn<R>['show'],
): SheetColumn<R> {
  return { id, ...look, text, ...(show ? { show } : {}) };
}

type Choices<R, V> = {
  readonly id: string;
  readonly width: number;
  readonly values: readonly V[];
  /** The word for a value. */
  readonly wordOf: (value: V, context: SheetContext) => string;
  readonly get: (row: R) => V | null;
  readonly set: (value: V, row: R, context: SheetContext) => Partial<R>;
  /** What an empty text sets; absent where something is always chosen. */
  readonly none?: Partial<NoInfer<R>>;
  readonly show?: SheetColumn<R>['show'];
};

/** One of a closed list: by its word, the beginning of it, or the value itself. */
export function choiceColumn<R, V extends string | number>(choices: Choices<R, V>): SheetColumn<R> {
  const { id, width, values, wordOf, get, set, none, show } = choices;
  const suggestions = (context: SheetContext): readonly Suggestion[] =>
    values.map((value) => ({ value: String(value), label: wordOf(value, context) }));
  return {
    id,
    width,
    text(row, context) {
      const value = get(row);
      return value === null ? '' : wordOf(value, context);
    },
    read(typed, row, context) {
      if (folded(typed) === '' && none) return ok(none);
      const named = namedSuggestion(suggestions(context), typed);
      const value = values.find((one) => String(one) === named?.value);
      return value === undefined ? err({ key: 'notFound', params: { typed } }) : ok(set(value, row, context));
    },
    suggest: suggestions,
    ...(show ? { show } : {}),
  };
}
