/** The ids that are there, as a table or a set of them. */
type Taken = { keys(): Iterable<string> };

/**
 * Gives ids of the form `prefix` + number, one after the other: they go on from the highest number there is, written
 * with as many digits, at least `minDigits`. An id that was removed comes back only where it was the highest.
 */
export function unusedIds(prefix: string, taken: Taken, minDigits = 1): () => string {
  let highest = 0;
  let digits = minDigits;
  for (const id of taken.keys()) {
    const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    if (!/^\d{1,9}$/.test(number)) continue;
    digits = Math.max(digits, number.length);
    highest = Math.max(highest, Number(number));
  }
  return () => {
    highest += 1;
    return prefix + String(highest).padStart(digits, '0');
  };
}

/** The first of those ids. */
export function unusedId(prefix: string, taken: Taken, minDigits = 1): string {
  return unusedIds(prefix, taken, minDigits)();
}
