import * as z from 'zod';
import { isPlainJson } from './json-value.ts';
import { idSchema } from './text.ts';

/** What a plant may add to the catalog; `attack` is a whole release of ATT&CK for ICS that stands in for the built-in one. */
export const catalogEntryKinds = [
  'threat',
  'asset-type',
  'protocol',
  'countermeasure-type',
  'risk-policy',
  'attack',
] as const;
export type CatalogEntryKind = (typeof catalogEntryKinds)[number];

/**
 * An entry of the catalog that belongs to this plant. `content` is checked by the catalog's own schemas when the catalog
 * is put together; what does not pass is left out and named by a finding.
 */
export const catalogEntrySchema = z.strictObject({
  id: z.string().min(1).max(300),
  kind: z.enum(catalogEntryKinds),
  entryId: idSchema,
  content: z.record(z.string(), z.unknown()).refine(isPlainJson),
});
export type CatalogEntry = z.output<typeof catalogEntrySchema>;

/** The id of an entry, which follows from what it is: there is one of a kind and id. */
export function catalogEntryId(kind: CatalogEntryKind, entryId: string): string {
  return `${kind}/${entryId}`;
}
