import * as z from 'zod';

/** Whether a value is one that the schema accepts and leaves as it is. */
export type ValueCheck = (value: unknown) => boolean;

/** How many accepted values of a field are remembered; those of fields with few values repeat all the time. */
const REMEMBERED = 500;

function innerOf(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault ? innerOf(schema.def.innerType) : schema;
}

/** The limits of a text, or null where its schema says more than lengths and refinements. */
function textLimits(schema: z.ZodString): { min: number; max: number; refinements: ValueCheck[] } | null {
  let min = 0;
  let max = Infinity;
  const refinements: ValueCheck[] = [];
  for (const check of schema.def.checks ?? []) {
    const def: z.core.$ZodCheckDef & { minimum?: number; maximum?: number; fn?: unknown } = check._zod.def;
    if (def.check === 'min_length' && def.minimum !== undefined) min = Math.max(min, def.minimum);
    else if (def.check === 'max_length' && def.maximum !== undefined) max = Math.min(max, def.maximum);
    else if (def.check === 'custom' && typeof def.fn === 'function') refinements.push(def.fn as ValueCheck);
    else return null;
  }
  return { min, max, refinements };
}

function checkText(schema: z.ZodString): ValueCheck | null {
  const limits = textLimits(schema);
  if (limits === null) return null;
  const { min, max, refinements } = limits;
  const [only] = refinements;
  const isRefined =
    refinements.length < 2
      ? (only ?? (() => true))
      : (value: unknown) => refinements.every((refined) => refined(value));
  return (value) => typeof value === 'string' && value.length >= min && value.length <= max && isRefined(value);
}

function checkList(schema: z.ZodArray): ValueCheck | null {
  const isText = schema.element instanceof z.ZodString ? checkText(schema.element) : null;
  const [limit, ...others] = schema.def.checks ?? [];
  const def: (z.core.$ZodCheckDef & { maximum?: number }) | undefined = limit?._zod.def;
  if (isText === null || def?.check !== 'max_length' || others.length > 0) return null;
  const max = def.maximum ?? 0;
  return (value) => Array.isArray(value) && value.length <= max && value.every(isText);
}

function checkRecord(schema: z.ZodRecord): ValueCheck | null {
  const { keyType, valueType, checks } = schema.def;
  const isKey = keyType instanceof z.ZodString ? checkText(keyType) : null;
  const isText = valueType instanceof z.ZodString ? checkText(valueType) : null;
  if (isKey === null || isText === null || checks !== undefined) return null;
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, text]) => isKey(key) && isText(text));
}

/** The check of a list or record of texts as JSON gives it, or null where a schema is not that of one. */
export function compileTextCollection(schema: z.core.$ZodType): ValueCheck | null {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodArray) return checkList(inner);
  return inner instanceof z.ZodRecord ? checkRecord(inner) : null;
}

function remember(check: ValueCheck): ValueCheck {
  const accepted = new Set<unknown>();
  let last: unknown;
  return (value) => {
    if (value === last && value !== undefined) return true;
    if (!accepted.has(value)) {
      if (!check(value)) return false;
      if (accepted.size < REMEMBERED) accepted.add(value);
    }
    last = value;
    return true;
  };
}

/** The quickest check that accepts what the schema of a field accepts; plain texts are compared, the rest is parsed once. */
export function compileCheck(schema: z.core.$ZodType): ValueCheck {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodNullable) {
    const check = compileCheck(inner.def.innerType);
    return (value) => value === null || check(value);
  }
  const text = inner instanceof z.ZodString ? checkText(inner) : null;
  return text ?? remember((value) => z.safeParse(inner, value).success);
}
