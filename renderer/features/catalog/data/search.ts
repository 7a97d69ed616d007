import { folded } from '#renderer/ui/suggestions.ts';
import type { CatalogRow } from './rows.ts';
import { sections, type Section } from '#renderer/state/catalog-sections.ts';

/** The entries of one section that fit, best first. */
export type Hits = { readonly section: Section; readonly rows: readonly CatalogRow[] };

type Folded = {
  readonly row: CatalogRow;
  readonly id: string;
  readonly names: readonly string[];
  readonly more: string;
};

/** An id without its blanks: people write `sr1.1re1` as well as `SR 1.1 RE 1` and `CR 1.1 RE(1)`. */
function squeezed(text: string): string {
  return text.replace(/[\s()]/g, '');
}

const indexes = new WeakMap<ReadonlyMap<string, CatalogRow>, readonly Folded[]>();

function indexOf(rows: ReadonlyMap<string, CatalogRow>): readonly Folded[] {
  let index = indexes.get(rows);
  if (!index)
    indexes.set(
      rows,
      (index = [...rows.values()].map((row) => ({
        row,
        id: squeezed(folded(row.id)),
        names: [folded(row.name.en), folded(row.name.ja)],
        more: folded(row.more.join('\n')),
      }))),
    );
  return index;
}

const NO_HIT = 7;

/** How well a word fits an entry: by its id, by its names in either language, by what else is said of it. */
function rank({ id, names, more }: Folded, word: string): number {
  const short = squeezed(word);
  if (id === short) return 0;
  if (names.includes(word)) return 1;
  if (short !== '' && id.startsWith(short)) return 2;
  if (names.some((name) => name.startsWith(word))) return 3;
  if (short !== '' && id.includes(short)) return 4;
  if (names.some((name) => name.includes(word))) return 5;
  return more.includes(word) ? 6 : NO_HIT;
}

/** The rank of a query: that of the whole text, else the worst of its words, all of which must fit. */
function rankOf(entry: Folded, query: string, words: readonly string[]): number {
  const whole = rank(entry, query);
  if (whole < NO_HIT || words.length < 2) return whole;
  return Math.max(...words.map((word) => rank(entry, word)));
}

/**
 * The entries that fit what is typed, in either language, whatever the case and the width of letters; the section with
 * the best hit first. Nothing typed fits all, in the order of the catalog.
 */
export function searchRows(rows: ReadonlyMap<string, CatalogRow>, typed: string): readonly Hits[] {
  const query = folded(typed);
  const words = query.split(/\s+/);
  const ranked = indexOf(rows)
    .map((entry) => ({ row: entry.row, rank: query === '' ? 0 : rankOf(entry, query, words) }))
    .filter(({ rank: found }) => found < NO_HIT);
  const bySection = Map.groupBy(ranked, ({ row }) => row.section);
  const best = (section: Section) => Math.min(...(bySection.get(section) ?? []).map(({ rank: found }) => found));
  return sections
    .filter((section) => bySection.has(section))
    .map((section) => ({ section, best: best(section) }))
    .sort((a, b) => a.best - b.best)
    .map(({ section }) => ({
      section,
      rows: (bySection.get(section) ?? []).sort((a, b) => a.rank - b.rank).map(({ row }) => row),
    }));
}
