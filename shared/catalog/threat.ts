import * as z from 'zod';
import { localizedTextSchema, namedSchema } from './localized-text.ts';

const ids = z.array(z.string().min(1));

/** A technique of ATT&CK for ICS; a sub-technique names its `parentId`. */
const techniqueSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  /** With the name of the technique that a sub-technique belongs to. */
  fullName: localizedTextSchema,
  parentId: z.string().min(1).nullable(),
  tacticIds: ids,
  mitigationIds: ids,
  /** The assets of ATT&CK that it is used against; empty for most techniques of impact. */
  assetIds: ids,
});
/** `requirementIds` are SR and RE that answer a threat of a plant's own; a technique of ATT&CK has only its mitigations'. */
export type Technique = z.output<typeof techniqueSchema> & { readonly requirementIds?: readonly string[] };

/** A mitigation and the SR that MITRE labels it with; `isMeasure` is false for the marker "limited or not effective". */
const mitigationSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  isActive: z.boolean(),
  isMeasure: z.boolean(),
  requirementIds: ids,
  /** The component requirements of IEC 62443-4-2 that MITRE's labels stand for. */
  componentRequirementIds: ids,
  /** MITRE's labels as they are printed. */
  labels: ids,
});
export type Mitigation = z.output<typeof mitigationSchema>;

/** A kind of asset in ATT&CK for ICS. */
const attackAssetSchema = namedSchema.extend({ sectors: ids });
export type AttackAsset = z.output<typeof attackAssetSchema>;

const adversarySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: ids,
  techniqueIds: ids,
});
/** A group of attackers, or a piece of software that they used, with every technique that is known of it. */
export type Adversary = z.output<typeof adversarySchema>;

/** A technique id that MITRE gave up; `replacedById` is the technique that took its place, if one did. */
const retiredTechniqueSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['revoked', 'deprecated']),
  replacedById: z.string().min(1).nullable(),
});
export type RetiredTechnique = z.output<typeof retiredTechniqueSchema>;

/** The file of ATT&CK for ICS; `licence` must be shown wherever a good part of it is reprinted. */
export const attackFileSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  released: z.iso.date(),
  source: z.string().min(1),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  termsOfUse: z.url(),
  licence: z.array(z.string().min(1)).min(1),
  tactics: z.array(namedSchema),
  techniques: z.array(techniqueSchema),
  mitigations: z.array(mitigationSchema),
  retiredTechniques: z.array(retiredTechniqueSchema),
  assets: z.array(attackAssetSchema),
  groups: z.array(adversarySchema),
  software: z.array(adversarySchema),
  campaigns: z.array(adversarySchema.omit({ aliases: true }).extend({ groupIds: ids, softwareIds: ids })),
});
export type AttackFile = z.output<typeof attackFileSchema>;
/** Which release of ATT&CK for ICS it is. */
export type AttackRelease = Pick<AttackFile, 'name' | 'version' | 'released'>;
