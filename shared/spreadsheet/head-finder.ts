import { foldedHead } from './fold.ts';

/** What the heads of columns are called: words of any language, separated by commas, per column. */
export type HeadWords<C extends string> = Readonly<Record<C, string>>;

/** Finds the column that a head names; null where it is no head that is known. */
export function headFinder<C extends string>(words: HeadWords<C>): (head: string) => C | null {
  const columnOfWord = new Map(
    (Object.entries(words) as [C, string][]).flatMap(([column, list]) =>
      list.split(', ').map((word) => [foldedHead(word), column] as const),
    ),
  );
  return (head) => columnOfWord.get(foldedHead(head)) ?? null;
}
