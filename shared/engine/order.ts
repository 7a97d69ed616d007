/** The order of results: ids by UTF-16 code unit, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Finds a row in a list that is sorted by id, by halves: a look-up table would have to be made anew after every edit. */
export function rowById<T extends { readonly id: string }>(sorted: readonly T[], id: string): T | undefined {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareIds(sorted[middle]?.id ?? '', id) < 0) from = middle + 1;
    else to = middle;
  }
  const found = sorted[from];
  return found?.id === id ? found : undefined;
}

/** The rows in the order of their ids. */
export function sortedById<T extends { readonly id: string }>(rows: Iterable<T>): readonly T[] {
  const list = [...rows];
  for (let at = 1; at < list.length; at++)
    if (list[at - 1]!.id > list[at]!.id) return list.sort((a, b) => compareIds(a.id, b.id));
  return list;
}
