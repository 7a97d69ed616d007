import { entitySchemas, type EntityKind, type EntityTypes } from '#shared/model/model.ts';
import type * as z from 'zod';
import { INVALID, type Field, type SqlValue } from './field.ts';

/** The table of one kind of entity: its name, its columns in order, and how a row becomes an entity and back. */
export type Table<K extends EntityKind = EntityKind> = {
  readonly kind: K;
  readonly name: string;
  readonly columns: readonly string[];
  toRow(entity: EntityTypes[K]): SqlValue[];
  /** The entity of a row, or the name of the first field that the row may not have. */
  fromRow(row: readonly unknown[]): EntityTypes[K] | string;
};

/** Describes a table by a column, or several, per field of its entity. */
export function defineTable<K extends EntityKind>(
  kind: K,
  name: string,
  fields: { readonly [F in keyof EntityTypes[K]]: Field },
): Table<K> {
  const entries = Object.entries<Field>(fields);
  const columns = entries.flatMap(([, field]) => field.columns);
  return {
    kind,
    name,
    columns,
    toRow: (entity) => entries.flatMap(([key, field]) => field.encode(entity[key as keyof EntityTypes[K]], entity)),
    fromRow: compileFromRow(kind, entries),
  };
}

/** Decoders are made on first use; an entity starts as a copy of one template, so that all of a kind are alike in memory. */
function compileFromRow<K extends EntityKind>(kind: K, entries: readonly [string, Field][]): Table<K>['fromRow'] {
  let compiled: ((row: readonly unknown[]) => Record<string, unknown> | string) | undefined;
  return (row) => (compiled ??= compileDecoders(kind, entries))(row) as EntityTypes[K] | string;
}

function compileDecoders(kind: EntityKind, entries: readonly [string, Field][]) {
  const shape: Readonly<Record<string, z.core.$ZodType>> = entitySchemas[kind].shape;
  const keys = entries.map(([key]) => key);
  const template = Object.fromEntries(keys.map((key) => [key, null]));
  let at = 0;
  const decoders = entries.map(([key, field]) => {
    const schema = shape[key];
    if (!schema) throw new Error(`no field ${key} in ${kind}`);
    const decoder = field.decoder(schema, at);
    at += field.columns.length;
    return decoder;
  });
  return (row: readonly unknown[]): Record<string, unknown> | string => {
    const entity: Record<string, unknown> = { ...template };
    for (let index = 0; index < decoders.length; index++) {
      const value = decoders[index]?.(row);
      const key = keys[index] as string;
      if (value === INVALID) return key;
      entity[key] = value;
    }
    return entity;
  };
}
