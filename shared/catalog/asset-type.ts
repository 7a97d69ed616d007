import * as z from 'zod';
import { componentCategories } from '#shared/model/asset.ts';
import { purdueLevels } from '#shared/model/zone.ts';
import { localizedTextSchema, namedSchema } from './localized-text.ts';

/** A kind of asset with what rules and pickers ask for; `flags` are ids such as `safety`, `wireless` or `transient`. */
export const assetTypeSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  /** What people call assets of this kind beside its name, in any language: abbreviations, makers' series. */
  words: z.array(z.string().min(1)).default([]),
  group: z.string().min(1),
  purdueLevels: z.array(z.enum(purdueLevels)),
  typicalPurdueLevel: z.enum(purdueLevels),
  componentCategory: z.enum(componentCategories),
  alternativeCategories: z.array(z.enum(componentCategories)),
  protocolIds: z.array(z.string().min(1)),
  flags: z.array(z.string().min(1)),
  /** The nearest asset of ATT&CK for ICS; null where none fits. */
  attackAssetId: z.string().min(1).nullable(),
  /** CWE ids of weaknesses that are common in assets of this kind. */
  weaknessIds: z.array(z.string().min(1)),
  /** A carrier of data and no component in the sense of IEC 62443-4-2. */
  isMediaOnly: z.boolean(),
});
export type AssetType = z.output<typeof assetTypeSchema>;

/** The file of asset types with their groups and flags. */
export const assetTypesFileSchema = z.strictObject({
  groups: z.array(namedSchema),
  flags: z.array(namedSchema),
  assetTypes: z.array(assetTypeSchema),
  weaknesses: z.array(namedSchema),
});
