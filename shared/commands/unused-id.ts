/** The first id `prefix` + number that is not taken; it goes on after the highest number, so that ids of removed things do not come back while others stand. */
export function unusedId(prefix: string, taken: { has(id: string): boolean; keys(): Iterable<string> }): string {
  let highest = 0;
  let digits = 1;
  for (const id of taken.keys()) {
    const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    if (!/^\d{1,9}$/.test(number)) continue;
    if (Number(number) > highest) digits = number.length;
    highest = Math.max(highest, Number(number));
  }
  return prefix + String(highest + 1).padStart(digits, '0');
}
