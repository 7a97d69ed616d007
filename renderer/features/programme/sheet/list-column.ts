import { namedSuggestion, suggestionOf, type Suggestion } from '#renderer/ui/suggestions.ts';
import { knownId } from '#shared/model/display-name.ts';
import { err, ok } from '#shared/result.ts';
import type { SheetColumn, SheetContext } from './sheet-column.ts';

const separator = /[;；\n]/;

function parts(text: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type List<R> = {
  readonly id: string;
  readonly width: number;
  readonly options: (context: SheetContext) => readonly Suggestion[];
  readonly get: (row: R) => readonly string[];
  readonly set: (values: string[]) => Partial<R>;
};

const called = ({ value, label }: Suggestion): string => (label === '' ? value : label);

/** Ways to complete a list: its last entry, or one more where that is complete. */
function completions(typed: string, known: readonly Suggestion[]): readonly Suggestion[] {
  const typedParts = parts(typed);
  const isComplete = known.some((one) => called(one) === typedParts.at(-1));
  const before = isComplete || /[;；\n]\s*$/.test(typed) ? typedParts : typedParts.slice(0, -1);
  const start = before.map((part) => `${part}; `).join('');
  return known
    .filter((one) => !before.includes(called(one)))
    .map((one) => ({ value: start + one.value, label: start + called(one), detail: knownId(one.value) }));
}

/** Several of what the plant has, by id or name, with a semicolon between them. */
export function listColumn<R>({ id, width, options, get, set }: List<R>): SheetColumn<R> {
  return {
    id,
    width,
    text(row, context) {
      const known = options(context);
      return get(row)
        .map((value) => called(suggestionOf(known, value) ?? { value, label: value }))
        .join('; ');
    },
    read(typed, _row, context) {
      const known = options(context);
      const values: string[] = [];
      for (const part of parts(typed)) {
        const named = namedSuggestion(known, part);
        if (!named) return err({ key: 'notFound', params: { typed: part } });
        if (!values.includes(named.value)) values.push(named.value);
      }
      return ok(set(values));
    },
    suggest: (context, typed) => completions(typed, options(context)),
  };
}
