import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { folded, namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** A step of a scale, as far as its name and id go. */
export type Level = { readonly id: string; readonly name: string };

/** How a level is written in a cell: a short id before its name, or just one of them. */
export function levelText({ id, name }: Level): string {
  if (name === '' || folded(name) === folded(id)) return name || id;
  return id.length <= 3 ? `${id} ${name}` : name;
}

/** The levels as a list to choose from; found by id, by name, or by what a cell says. */
export function levelSuggestions(levels: readonly Level[]): readonly Suggestion[] {
  let list = lists.get(levels);
  if (!list) lists.set(levels, (list = levels.map((level) => ({ value: level.id, label: levelText(level) }))));
  return list;
}
const lists = new WeakMap<readonly Level[], readonly Suggestion[]>();

/** The level at a place that a digit names, 1 for the lowest, where no id begins with that digit. */
function levelAtPlace(levels: readonly Level[], typed: string): Level | null {
  const isOwnId = levels.some(({ id }) => folded(id).startsWith(typed));
  return /^[1-9]$/.test(typed) && !isOwnId ? (levels[Number(typed) - 1] ?? null) : null;
}

/** The level id that a text stands for: id, name, what a cell says, the beginning of either, or a place. Null for no text. */
export function readLevel(levels: readonly Level[], text: string): Result<string | null, DraftProblem> {
  const typed = folded(text);
  if (typed === '' || typed === '–') return ok(null);
  const byName = levels.find(({ name }) => folded(name) === typed);
  const known =
    levels.find(({ id }) => folded(id) === typed)?.id ??
    byName?.id ??
    namedSuggestion(levelSuggestions(levels), text)?.value ??
    levels.find(({ name }) => folded(name).startsWith(typed) && isOnly(levels, typed))?.id ??
    levelAtPlace(levels, typed)?.id;
  return known === undefined ? err({ key: 'notLevel', params: { typed: text } }) : ok(known);
}

function isOnly(levels: readonly Level[], typed: string): boolean {
  return levels.filter(({ name }) => folded(name).startsWith(typed)).length === 1;
}

/** The level that a single key means at once: its id, its place, or the one name that begins with it. */
export function quickLevel(levels: readonly Level[], key: string): Level | null {
  const typed = folded(key);
  if (typed === '') return null;
  const begun = levels.filter(({ id }) => folded(id).startsWith(typed));
  const whole = begun.find(({ id }) => folded(id) === typed);
  if (whole) return begun.length === 1 ? whole : null;
  const named = levels.filter(({ name }) => folded(name).startsWith(typed));
  return levelAtPlace(levels, typed) ?? (named.length === 1 ? (named[0] ?? null) : null);
}
