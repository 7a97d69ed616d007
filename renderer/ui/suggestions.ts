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

type Index = {
  readonly byValue: ReadonlyMap<string, Suggestion>;
  readonly byFoldedValue: ReadonlyMap<string, Suggestion>;
  readonly byLabel: ReadonlyMap<string, Suggestion>;
  readonly byDetail: ReadonlyMap<string, Suggestion>;
  /** What beginnings stand for, as far as they were asked: a pasted column asks the same ones again and again. */
  readonly begun: Map<string, Suggestion | null>;
};
const indexes = new WeakMap<readonly Suggestion[], Index>();

function keyed(list: readonly Suggestion[], keyOf: (one: Suggestion) => string | undefined): Map<string, Suggestion> {
  const map = new Map<string, Suggestion>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== undefined && !map.has(key)) map.set(key, one);
  }
  return map;
}

/** The look-up of a list, made when it is first asked; a list never changes. */
function indexOf(list: readonly Suggestion[]): Index {
  let index = indexes.get(list);
  if (!index) {
    index = {
      byValue: keyed(list, ({ value }) => value),
      byFoldedValue: keyed(list, ({ value }) => folded(value)),
      byLabel: keyed(list, ({ label }) => folded(label)),
      byDetail: keyed(list, ({ detail }) => detail),
      begun: new Map(),
    };
    indexes.set(list, index);
  }
  return index;
}

/** The suggestion with a value. */
export function suggestionOf(suggestions: readonly Suggestion[], value: string): Suggestion | undefined {
  return indexOf(suggestions).byValue.get(value);
}

/** The first suggestion whose detail is a text. */
export function detailedSuggestion(suggestions: readonly Suggestion[], detail: string): Suggestion | undefined {
  return indexOf(suggestions).byDetail.get(detail);
}

function onlyBegun(suggestions: readonly Suggestion[], query: string): Suggestion | null {
  const begun = suggestions.filter(({ label, value }) => [label, value].some((text) => folded(text).startsWith(query)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The suggestion that a text names: by value, else by its whole label, else by the only one that begins so. */
export function namedSuggestion(suggestions: readonly Suggestion[], typed: string): Suggestion | null {
  const query = folded(typed);
  if (query === '') return null;
  const { byFoldedValue, byLabel, begun } = indexOf(suggestions);
  const whole = byFoldedValue.get(query) ?? byLabel.get(query) ?? begun.get(query);
  if (whole !== undefined) return whole;
  const only = onlyBegun(suggestions, query);
  begun.set(query, only);
  return only;
}
