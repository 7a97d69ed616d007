import * as z from 'zod';
import { compileCheck, compileTextCollection, type ValueCheck } from './value-check.ts';

/** A value as SQLite holds it in our tables. */
export type SqlValue = string | number | null;
type Row = readonly unknown[];
type Entity = Record<string, unknown>;

/**
 * Puts one field of all rows into their entities, column by column, since that is what the machine does fastest. Gives
 * the index of the first row whose field is not what it may be, or -1.
 */
export type FillField = (rows: readonly Row[], entities: readonly Entity[], key: string) => number;

/** How one field of an entity stands in the columns of its table. */
export type Field = {
  readonly columns: readonly string[];
  encode(value: unknown, entity: Readonly<Entity>): readonly SqlValue[];
  /** Reads rows in which this field begins at column `at`. */
  decoder(schema: z.core.$ZodType, at: number): FillField;
};

/** What stands for a value that a field may not have. */
const INVALID = Symbol('invalid');

/** How many values of a field that never came again are looked up before its values count as all different. */
const PATIENCE = 1_000;

/**
 * The value where the check accepts it, else undefined. Equal values become one value: most fields have few, and a plant
 * that is read takes a third of the memory.
 */
function shareValues(check: ValueCheck): (value: unknown) => unknown {
  const known = new Map<unknown, unknown>();
  let strangers = 0;
  return (value) => {
    const before = strangers < PATIENCE ? known.get(value) : undefined;
    if (before !== undefined) {
      if (strangers > 0) strangers--;
      return before;
    }
    if (!check(value)) return undefined;
    if (strangers++ < PATIENCE) known.set(value, value);
    return value;
  };
}

/** A text or number as it is. */
export function plain(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value as SqlValue],
    decoder(schema, at) {
      const accept = shareValues(compileCheck(schema));
      return (rows, entities, key) => {
        for (let index = 0; index < rows.length; index++) {
          const value = accept(rows[index]?.[at]);
          if (value === undefined) return index;
          (entities[index] as Entity)[key] = value;
        }
        return -1;
      };
    },
  };
}

/** A yes or no, 1 or 0 in the file. */
export function flagField(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value === true ? 1 : 0],
    decoder: (_schema, at) => (rows, entities, key) => {
      for (let index = 0; index < rows.length; index++) {
        const value = rows[index]?.[at];
        if (value !== 0 && value !== 1) return index;
        (entities[index] as Entity)[key] = value === 1;
      }
      return -1;
    },
  };
}

/** Freezes a value with all that it holds. */
function freezeDeep(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** Longest text, in characters, whose value is remembered. */
const REMEMBERED_LENGTH = 300;

/** What `parse` gives for a text, computed once where texts come again; frozen then, since it is shared. */
function rememberByText(parse: (text: string) => unknown): (text: string) => unknown {
  const known = new Map<string, unknown>();
  let strangers = 0;
  return (text) => {
    if (strangers >= PATIENCE || text.length > REMEMBERED_LENGTH) return parse(text);
    const before = known.get(text);
    if (before !== undefined) {
      if (strangers > 0) strangers--;
      return before;
    }
    strangers++;
    const value = freezeDeep(parse(text));
    known.set(text, value);
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

function parseWith(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : INVALID;
}

/** A list, a record or another nested value, as JSON; null is NULL. */
export function jsonField(column: string): Field {
  return {
    columns: [column],
    encode: (value) => [value === null ? null : JSON.stringify(value)],
    decoder(schema, at) {
      const isPlain = compileTextCollection(schema);
      const parse = rememberByText((text) => {
        const value = parseJson(text);
        return isPlain?.(value) ? value : parseWith(schema, value);
      });
      const ofNull = parseWith(schema, null);
      return (rows, entities, key) => {
        for (let index = 0; index < rows.length; index++) {
          const text = rows[index]?.[at];
          const value = typeof text === 'string' && text !== 'null' ? parse(text) : text === null ? ofNull : INVALID;
          if (value === INVALID) return index;
          (entities[index] as Entity)[key] = value;
        }
        return -1;
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
    encode: decompose,
    decoder(schema, at) {
      const parse = rememberByText((text) => {
        const value = compose(JSON.parse(text) as SqlValue[]);
        return value === undefined ? INVALID : parseWith(schema, value);
      });
      return (rows, entities, key) => {
        let cells: Row = [];
        let value: unknown = INVALID;
        for (let index = 0; index < rows.length; index++) {
          const row = rows[index] as Row;
          if (!columns.every((_column, place) => row[at + place] === cells[place])) {
            cells = row.slice(at, at + columns.length);
            value = parse(JSON.stringify(cells));
          }
          if (value === INVALID) return index;
          (entities[index] as Entity)[key] = value;
        }
        return -1;
      };
    },
  };
}
