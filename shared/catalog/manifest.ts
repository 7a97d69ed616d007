import * as z from 'zod';
import { localizedTextSchema } from './localized-text.ts';

/** The name of the file that lists the others. */
export const MANIFEST_FILE = 'manifest.json';

/** What a file of the catalog holds; each kind has its own schema. */
export const catalogFileKinds = [
  'requirements',
  'component-requirements',
  'programme',
  'zone-conduit-requirements',
  'attack',
  'threat-actors',
  'threat-patterns',
  'asset-types',
  'protocols',
  'risk-policy',
  'plant-template',
] as const;
export type CatalogFileKind = (typeof catalogFileKinds)[number];

/**
 * The table of contents of a catalog. `standards` are the editions that it follows; `source` says where a file's content
 * comes from; `sha256` is the digest of its bytes, 64 hexadecimal digits.
 */
export const manifestSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  standards: z.array(z.string().min(1)),
  provenance: localizedTextSchema,
  licences: z.array(localizedTextSchema).min(1),
  defaultPolicyId: z.string().min(1),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^[a-z0-9-]+\/[a-z0-9.-]+\.json$/),
      kind: z.enum(catalogFileKinds),
      source: localizedTextSchema,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type CatalogManifest = z.output<typeof manifestSchema>;
