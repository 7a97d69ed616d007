/** Something that a field can hold; `detail` tells apart what has the same label. */
export type Suggestion = { readonly value: string; readonly label: string; readonly detail?: string };

/** How many are listed at once; typing narrows the list down. */
export const MAX_SUGGESTIONS = 80;

const plain = /^[\n\x20-\x7e]*$/;
const hiragana = /[\u3041-\u3096]/g;
const TO_KATAKANA = 0x60;

/** A text as it is compared: letters of one width and case, kana all of one kind. */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase().trim();
  const even = text.normalize('NFKC').toLowerCase().trim();
  return even.replace(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA));
}

function rank({ value, label, detail }: Suggestion, query: string): number {
  const texts = [value, label, detail ?? ''].map(folded);
  if (texts.includes(query)) return 0;
  if (texts.some((text) => text.startsWith(query))) return 1;
  return texts.some((text) => text.includes(query)) ? 2 : 3;
}

/** The suggestions that fit what is typed: equal ones first, then those that begin so, then those that hold it. */
export function matchingSuggestions(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const query = folded(typed);
  if (query === '') return suggestions.slice(0, MAX_SUGGESTIONS);
  return suggestions
    .map((suggestion) => ({ suggestion, rank: rank(suggestion, query) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ suggestion }) => suggestion);
}

/** The suggestion that a text names: by value, else by its whole label, else by the only one that begins so. */
export function namedSuggestion(suggestions: readonly Suggestion[], typed: string): Suggestion | null {
  const query = folded(typed);
  if (query === '') return null;
  const whole =
    suggestions.find(({ value }) => folded(value) === query) ??
    suggestions.find(({ label }) => folded(label) === query);
  if (whole) return whole;
  const begun = suggestions.filter(({ label, value }) => [label, value].some((text) => folded(text).startsWith(query)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
