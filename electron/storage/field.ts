import * as z from 'zod';
import { compileCheck } from './value-check.ts';

/** A value as SQLite holds it in our tables. */
export type SqlValue = string | number | null;

/** What a decoder gives for a value that the field may not have. */
export const INVALID = Symbol('invalid');

/** How one field of an entity stands in the columns of its table. */
export type Field = {
  readonly columns: readonly string[];
  encode(value: unknown, entity: Readonly<Record<string, unknown>>): readonly SqlValue[];
  /** A function from a row, in which this field begins at column `at`, to the field's value. */
  decoder(schema: z.core.$ZodType, at: number): (row: readonly unknown[]) => unknown;
};

/** A text or number as it is. */
export function plain(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value as SqlValue],
    decoder(schema, at) {
      const check = compileCheck(schema);
      return (row) => (check(row[at]) ? row[at] : INVALID);
    },
  };
}

/** A yes or no, 1 or 0 in the file. */
export function flagField(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value === true ? 1 : 0],
    decoder: (_schema, at) => (row) => (row[at] === 1 ? true : row[at] === 0 ? false : INVALID),
  };
}

/** Freezes a value with all that it holds; equal texts share one value. */
function freezeDeep(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** How many values are remembered by their key, and how long such a key may be. */
const REMEMBERED = 20_000;
const REMEMBERED_LENGTH = 300;

/** What `parse` gives, computed once per key; frozen, since it is shared. */
export function rememberByKey(parse: (key: string) => unknown): (key: string) => unknown {
  const known = new Map<string, unknown>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = freezeDeep(parse(key));
    if (known.size < REMEMBERED && key.length <= REMEMBERED_LENGTH) known.set(key, value);
    return value;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return INVALID;
  }
}

/** The value that the schema makes of another one, or `INVALID`. */
export function parseWith(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : INVALID;
}

/** A list, a record or another nested value, as JSON; null is NULL. */
export function jsonField(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value === null ? null : JSON.stringify(value)],
    decoder(schema, at) {
      const parse = rememberByKey((text) => parseWith(schema, parseJson(text)));
      const ofNull = parseWith(schema, null);
      return (row) => {
        const text = row[at];
        if (typeof text === 'string') return text === 'null' ? INVALID : parse(text);
        return text === null ? ofNull : INVALID;
      };
    },
  };
}

/** A value that several columns make up; `compose` gives undefined for columns that do not fit together. */
export function composed(
  columns: readonly string[],
  decompose: (value: never, entity: never) => readonly SqlValue[],
  compose: (cells: readonly SqlValue[]) => unknown,
): Field {
  return {
    columns,
    encode: decompose as Field['encode'],
    decoder(schema, at) {
      const parse = rememberByKey((key) => parseWith(schema, compose(JSON.parse(key) as SqlValue[])));
      return (row) => parse(JSON.stringify(row.slice(at, at + columns.length)));
    },
  };
}
