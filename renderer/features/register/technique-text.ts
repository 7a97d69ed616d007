import { namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';

const separator = /[,;、，\n]/;

/** The technique ids that a text lists, by id or by name; what the catalog does not know is kept as it is. */
export function readTechniques(text: string, known: readonly Suggestion[]): readonly string[] {
  const ids = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => namedSuggestion(known, part)?.value ?? /^T\d{4}(\.\d{3})?(?=\s)/.exec(part)?.[0] ?? part);
  return [...new Set(ids)];
}

/** Ways to complete a list of techniques: the last entry, or one more where the last is complete. */
export function techniqueSuggestions(typed: string, known: readonly Suggestion[]): readonly Suggestion[] {
  const parts = typed.split(separator).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isComplete = known.some(({ value }) => value === last);
  const before = (isComplete ? parts : parts.slice(0, -1)).filter((part) => part !== '');
  const start = before.map((part) => `${part}, `).join('');
  return known
    .filter(({ value }) => !before.includes(value))
    .map(({ value, label }) => ({
      value: start + label.slice(value.length).trim(),
      label: start + value,
      detail: label.slice(value.length).trim(),
    }));
}
