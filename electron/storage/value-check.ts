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
  return (value) =>
    typeof value === 'string' &&
    value.length >= min &&
    value.length <= max &&
    refinements.every((refinement) => refinement(value));
}

function remember(check: ValueCheck): ValueCheck {
  const accepted = new Set<unknown>();
  return (value) => {
    if (accepted.has(value)) return true;
    if (!check(value)) return false;
    if (accepted.size < REMEMBERED) accepted.add(value);
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
