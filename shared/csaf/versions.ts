/** Whether a version is meant: `unknown` where that cannot be told. */
export type Meant = 'yes' | 'no' | 'unknown';

/** A version without what people write around it: `V2.8.3`, `Version 2.8.3` and `2.8.3` are one. */
function plainVersion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(version|ver\.?|v\.?|rev\.?|firmware)\s*(?=\d)/, '')
    .replace(/\s+/g, ' ');
}

const numbers = /^\d+(\.\d+)*$/;

/** Which of two versions is the later one: negative, 0 or positive; null where they are no plain numbers with dots. */
export function compareVersions(one: string, other: string): number | null {
  const [a, b] = [plainVersion(one), plainVersion(other)];
  if (a === b) return 0;
  if (!numbers.test(a) || !numbers.test(b)) return null;
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const bounds: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '=': (order) => order === 0,
  '': (order) => order === 0,
};

/** The comparisons of a range such as `vers:generic/>=1.0|<2.3`, `<V2.3` or `>= 1.0, < 2.3`; null where it is written otherwise. */
function comparisons(range: string): readonly (readonly [sign: string, version: string])[] | null {
  const parts = range
    .normalize('NFKC')
    .replace(/^vers:[^/]*\//, '')
    .replace(/≤/g, '<=')
    .replace(/≥/g, '>=')
    .split(/[|,&]/)
    .map((part) => /^\s*(<=|>=|<|>|=|)\s*([^<>=\s].*?)\s*$/.exec(part));
  const read = parts.flatMap((part) => (part ? [[part[1] ?? '', part[2] ?? ''] as const] : []));
  return read.length === parts.length ? read : null;
}

/** Whether a version lies in a range. Single versions beside bounds each count by themselves, as in `vers`. */
export function isInRange(version: string, range: string): Meant {
  if (/^(vers:[^/]*\/)?\s*(\*|all(\s+versions)?)\s*$/i.test(range)) return 'yes';
  const read = comparisons(range);
  if (read === null || version.trim() === '') return 'unknown';
  const results = read.map(([sign, bound]) => {
    const order = compareVersions(version, bound);
    return { isEqual: sign === '' || sign === '=', holds: order === null ? null : (bounds[sign]?.(order) ?? null) };
  });
  if (results.some(({ isEqual, holds }) => isEqual && holds === true)) return 'yes';
  const bounded = results.filter(({ isEqual }) => !isEqual);
  if (results.some(({ holds }) => holds === null)) return 'unknown';
  // More than one lower or upper bound makes several intervals, which are not told apart here.
  if (bounded.length > 2) return 'unknown';
  return bounded.length > 0 && bounded.every(({ holds }) => holds === true) ? 'yes' : 'no';
}
