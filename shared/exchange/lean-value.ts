import * as z from 'zod';

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Ids in an order that does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function leanObject(schema: z.ZodObject, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(schema.shape).filter(
    ([key, field]) => !(field instanceof z.ZodDefault && isEmpty(value[key])) && value[key] !== undefined,
  );
  return Object.fromEntries(kept.map(([key, field]) => [key, leanValue(field as z.ZodType, value[key])]));
}

function leanUnion(schema: z.ZodUnion, value: unknown): unknown {
  const option = schema.options.find((one) => (one as z.ZodType).safeParse(value).success);
  return option ? leanValue(option as z.ZodType, value) : value;
}

/**
 * A value as its schema would read it back, without the fields that are empty and whose default is empty. Keys stand in
 * the order of the schema, keys of records in the order of their text, so that equal values give equal JSON.
 */
export function leanValue(schema: z.ZodType, value: unknown): unknown {
  if (value === null) return null;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return leanValue(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodObject) return leanObject(schema, value as Record<string, unknown>);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((entry) => leanValue(schema.element as z.ZodType, entry));
  if (schema instanceof z.ZodRecord)
    return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => compareText(a, b)));
  if (schema instanceof z.ZodUnion) return leanUnion(schema, value);
  return value;
}
