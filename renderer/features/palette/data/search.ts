import { folded } from '#renderer/ui/suggestions.ts';
import { entryGroups, type Entry, type EntryGroup } from './entry.ts';
import { scoreOf, wordsOf, type Word } from './score.ts';

/** The best of one group, and how many there are. */
export type Found = { readonly group: EntryGroup; readonly hits: readonly Entry[]; readonly total: number };
/** The entries of each group, asked for only where they are needed: a large plant takes a moment to go through. */
export type Entries = Readonly<Record<EntryGroup, () => readonly Entry[]>>;

/** What a query is about: `>` asks for commands only, `@` for what is in the plant. */
export type Query = { readonly words: readonly Word[]; readonly groups: readonly EntryGroup[] };

const catalogGroups: ReadonlySet<EntryGroup> = new Set(['requirement', 'technique']);
const scopes: Readonly<Record<string, readonly EntryGroup[]>> = {
  '>': ['command'],
  '@': entryGroups.filter((group) => group !== 'command' && !catalogGroups.has(group)),
};

/** Reads what was typed, whatever the width of its letters. */
export function readQuery(typed: string): Query {
  const query = folded(typed);
  const groups = scopes[query[0] ?? ''];
  return { words: wordsOf(groups ? query.slice(1) : query), groups: groups ?? entryGroups };
}

/** Something used lately comes before its equals. */
const USED = 10;
/** What cannot be done now comes after everything that can. */
const OFF = 1000;

type Hit = { readonly entry: Entry; readonly score: number };

/** Puts a hit in its place among the best; equals stay in the order in which they come. */
function keep(best: Hit[], hit: Hit, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last && last.score >= hit.score) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < hit.score) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > most) best.pop();
}

type Best = { readonly hits: readonly Hit[]; readonly total: number };

/** The best entries of one group. */
function bestOf(
  entries: readonly Entry[],
  words: readonly Word[],
  used: ReadonlySet<string>,
  most: number,
  isLoose: boolean,
): Best {
  const hits: Hit[] = [];
  let total = 0;
  for (const entry of entries) {
    const fit = scoreOf(entry, words, isLoose);
    if (fit === 0) continue;
    total += 1;
    keep(hits, { entry, score: fit + (used.has(entry.id) ? USED : 0) - (entry.isOff ? OFF : 0) }, most);
  }
  return { hits, total };
}

/** The ids of one group among keys. */
const idsOf = (keys: readonly string[], group: EntryGroup): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => (key.startsWith(`${group}:`) ? [key.slice(group.length + 1)] : [])));

/**
 * The entries that fit all words, the group with the best one first; at most `most` of each group are given, the rest
 * is counted. Where few fit as they are, those that fit loosely come after them. `used` are the keys of what was used
 * lately.
 */
export function search(entries: Entries, query: Query, used: readonly string[], most: number): readonly Found[] {
  const found = query.groups.map((group) => {
    const [all, ids] = [entries[group](), idsOf(used, group)];
    const strict = bestOf(all, query.words, ids, most, false);
    const { hits, total } = strict.total < most ? bestOf(all, query.words, ids, most, true) : strict;
    return { group, hits: hits.map(({ entry }) => entry), total, best: hits[0]?.score ?? 0 };
  });
  return found
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ group, hits, total }) => ({ group, hits, total }));
}
