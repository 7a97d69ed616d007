import { createHash } from 'node:crypto';
import { entityKinds, type Model } from '#shared/model/model.ts';

/**
 * Fields that entities did not have from the first version on. While they are empty they are left out, so that the trail
 * of a file from before still fits its plant.
 */
const laterFields: ReadonlySet<string> = new Set(['patternId']);

/** A value as text that is the same for the same values, whatever the order of keys; text as the file can hold it. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== null || !laterFields.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${canonicalText(key)}:${canonicalText(inner)}`).join(',')}}`;
}

/** Every entity of a plant as canonical text, by kind and id. */
export function canonicalTexts(model: Model): Map<string, string> {
  const texts = new Map<string, string>();
  for (const kind of entityKinds) {
    for (const [id, entity] of model[kind]) texts.set(`${kind}\n${id}`, canonicalText(entity));
  }
  return texts;
}

/** SHA-256 over the canonical texts of a plant, whatever their order. */
export function digestTexts(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [key, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${key}\n${text}\n`);
  return hash.digest('hex');
}
