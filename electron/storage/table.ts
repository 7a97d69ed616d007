import type * as z from 'zod';
import { entitySchemas, type EntityKind, type EntityTypes } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Field, FillField, SqlValue } from './field.ts';

/** A row that is not what its table may hold: its place among the rows that were read, and the field at fault. */
export type BadRow = { readonly index: number; readonly field: string };

/** The table of one kind of entity: its name, its columns in order, and how rows become entities and back. */
export type Table<K extends EntityKind = EntityKind> = {
  readonly kind: K;
  readonly name: string;
  readonly columns: readonly string[];
  toRow(entity: EntityTypes[K]): SqlValue[];
  /** The entities of rows with all columns in order. */
  fromRows(rows: readonly (readonly unknown[])[]): Result<EntityTypes[K][], BadRow>;
};

/** Describes a table by a column, or several, per field of its entity. */
export function defineTable<K extends EntityKind>(
  kind: K,
  name: string,
  fields: { readonly [F in keyof EntityTypes[K]]: Field },
): Table<K> {
  const entries = Object.entries<Field>(fields);
  let decode: ReturnType<typeof compileDecoder> | undefined;
  return {
    kind,
    name,
    columns: entries.flatMap(([, field]) => field.columns),
    toRow: (entity) => entries.flatMap(([key, field]) => field.encode(entity[key as keyof EntityTypes[K]], entity)),
    fromRows: (rows) => (decode ??= compileDecoder(kind, entries))(rows) as Result<EntityTypes[K][], BadRow>,
  };
}

function compileDecoder(kind: EntityKind, entries: readonly [string, Field][]) {
  const shape: Readonly<Record<string, z.core.$ZodType>> = entitySchemas[kind].shape;
  // Entities begin as copies of one template, so that all of a kind are alike in memory.
  const template = Object.fromEntries(entries.map(([key]) => [key, null]));
  const fills: [string, FillField][] = [];
  let at = 0;
  for (const [key, field] of entries) {
    const schema = shape[key];
    if (!schema) throw new Error(`no field ${key} in ${kind}`);
    fills.push([key, field.decoder(schema, at)]);
    at += field.columns.length;
  }
  return (rows: readonly (readonly unknown[])[]): Result<Record<string, unknown>[], BadRow> => {
    const entities = rows.map((): Record<string, unknown> => ({ ...template }));
    for (const [field, fill] of fills) {
      const index = fill(rows, entities, field);
      if (index >= 0) return err({ index, field });
    }
    return ok(entities);
  };
}
