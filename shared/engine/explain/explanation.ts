import type { PartialVector } from '#shared/engine/assessment.ts';

/**
 * Why a number is what it is: a sentence and, below it, the sentences for its inputs and rules. `key` is a key of the
 * locale namespace `explain`, `params` are the values in its text; what is unknown reads "–".
 */
export type Explanation = {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly children: readonly Explanation[];
};

/** What stands for an unknown value in a sentence. */
export const UNKNOWN_TEXT = '–';

/** Makes an explanation; children that are null are left out. */
export function because(
  key: string,
  params: Explanation['params'] = {},
  children: readonly (Explanation | null)[] = [],
): Explanation {
  return { key, params, children: children.filter((child) => child !== null) };
}

/** A vector as IEC 62443 prints it, in the order IAC UC SI DC RDF TRE RA. */
export function vectorText(vector: PartialVector): string {
  return `(${vector.map((level) => level ?? UNKNOWN_TEXT).join(',')})`;
}

/** The name of an entity, or its id where it has none. */
export function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === '' ? id : name;
}
