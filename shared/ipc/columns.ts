type Row = Readonly<Record<string, unknown>>;

/**
 * The values of one field over all rows of a table. What comes again is said once: `of` lists the different values, `at`
 * the place of each row's value among them; `same` where all rows have the first, `each` where each row has its own.
 */
type Column = { readonly of: readonly unknown[]; readonly at: readonly number[] | 'same' | 'each' };

/** Rows that are all alike, as columns; null stands for a column that was left out. */
export type Columns = {
  readonly keys: readonly string[];
  readonly size: number;
  readonly columns: readonly (Column | null)[];
};

function isSameObject(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && (a as Row)[key] === (b as Row)[key]);
}

/** Rows that follow each other often hold equal objects; further away only texts and numbers are found again. */
function columnOf(rows: readonly Row[], key: string): Column {
  const of: unknown[] = [];
  const places = new Map<unknown, number>();
  const at = rows.map((row) => {
    const value = row[key];
    const place = places.get(value) ?? (isSameObject(of.at(-1), value) ? of.length - 1 : of.push(value) - 1);
    places.set(value, place);
    return place;
  });
  return { of, at: of.length === 1 ? 'same' : of.length === rows.length ? 'each' : at };
}

/** The rows as columns, without the field `leftOut`; null where they are not alike. */
export function columnsOf(rows: readonly Row[], leftOut: string | null): Columns | null {
  const keys = Object.keys(rows[0] ?? {});
  const isAlike = (row: Row) => {
    const own = Object.keys(row);
    return own.length === keys.length && own.every((key, at) => key === keys[at] && row[key] !== undefined);
  };
  if (!rows.every(isAlike)) return null;
  return { keys, size: rows.length, columns: keys.map((key) => (key === leftOut ? null : columnOf(rows, key))) };
}

function fill(rows: Record<string, unknown>[], key: string, { of, at }: Column): void {
  if (at === 'same') for (const row of rows) row[key] = of[0];
  else if (at === 'each') rows.forEach((row, place) => (row[key] = of[place]));
  else rows.forEach((row, place) => (row[key] = of[at[place]!]));
}

/** The rows that the columns stand for, which share what they have in common; a field that was left out is null. */
export function rowsOf({ keys, size, columns }: Columns): Record<string, unknown>[] {
  const template = Object.fromEntries(keys.map((key) => [key, null]));
  const rows = Array.from({ length: size }, () => ({ ...template }));
  columns.forEach((column, number) => column && fill(rows, keys[number]!, column));
  return rows;
}
