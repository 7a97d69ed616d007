import { createHash } from 'node:crypto';
import { entityKinds, type Model } from '#shared/model/model.ts';

/** A value as text that is the same for the same values, whatever the order of keys; text as the file can hold it. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${canonicalText(key)}:${canonicalText(inner)}`).join(',')}}`;
}

/** SHA-256 over every entity of a plant, whatever their order. */
export function digestModel(model: { readonly [K in keyof Model]: ReadonlyMap<string, unknown> }): string {
  const hash = createHash('sha256');
  for (const kind of entityKinds) {
    for (const id of [...model[kind].keys()].sort()) hash.update(`${kind} ${canonicalText(model[kind].get(id))}\n`);
  }
  return hash.digest('hex');
}
