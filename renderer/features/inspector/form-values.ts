import { isSameEntity } from '#shared/diff/model-diff.ts';
import type { FieldRow } from './fields/field-row.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The value of a row in one entity; a part of nothing is null. */
export function valueAt(entity: Fields, { field, part }: FieldRow): unknown {
  const value = entity[field];
  if (part === undefined) return value;
  return value === null || value === undefined ? null : (value as Fields)[part];
}

/** What to set on an entity so that a row has the given value. A record of nothing but nulls becomes null again. */
export function fieldsWith(entity: Fields, { field, part, whenNull }: FieldRow, value: unknown): Fields {
  if (part === undefined) return { [field]: value };
  const before = (entity[field] ?? whenNull ?? {}) as Fields;
  const after: Fields = { ...before, [part]: value };
  const isEmpty = whenNull !== undefined && isSameEntity(after, whenNull);
  return { [field]: isEmpty ? null : after };
}

/** The value that entities have in common, or the first one's and that they differ. */
export function commonValue(entities: readonly Fields[], row: FieldRow): { value: unknown; isMixed: boolean } {
  const [first, ...rest] = entities.map((entity) => valueAt(entity, row));
  return { value: first, isMixed: rest.some((value) => !isSameEntity(value, first)) };
}
