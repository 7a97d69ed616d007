/** The order of results: ids by UTF-16 code unit, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The rows in the order of their ids. */
export function sortedById<T extends { readonly id: string }>(rows: Iterable<T>): readonly T[] {
  const list = [...rows];
  for (let at = 1; at < list.length; at++)
    if (list[at - 1]!.id > list[at]!.id) return list.sort((a, b) => compareIds(a.id, b.id));
  return list;
}
