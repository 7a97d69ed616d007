import * as z from 'zod';
import { conduitKinds } from '#shared/model/conduit.ts';
import { localizedTextSchema } from './localized-text.ts';

const id = z.string().min(1).max(200);
const ids = z.array(id).max(1000);

/** What a protocol does not do by itself. */
export const protocolLacks = ['authentication', 'encryption', 'integrity'] as const;
/** What an asset is beyond its type. */
export const assetTraits = ['wireless', 'temporary', 'safety', 'end-of-support', 'known-vulnerability'] as const;

/**
 * When a pattern concerns a zone, a conduit or an asset; each list asks for one of its entries, an empty one for nothing.
 * `asset`: an asset by its type, by ATT&CK's kind of asset or by a flag of its type. `trait`: what the asset itself says.
 * `weakness`: a CWE that is common in its type or named of it. `protocol`: a channel whose protocol lacks something.
 * `conduit`: the kind of a conduit, or that it ends outside the SUC.
 */
export const threatConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asset'), attackAssetIds: ids, typeIds: ids, flags: ids }),
  z.strictObject({ kind: z.literal('trait'), traits: z.array(z.enum(assetTraits)).min(1) }),
  z.strictObject({ kind: z.literal('weakness'), weaknessIds: ids.min(1) }),
  z.strictObject({ kind: z.literal('protocol'), lacks: z.enum(protocolLacks), protocolIds: ids, categories: ids }),
  z.strictObject({ kind: z.literal('conduit'), kinds: z.array(z.enum(conduitKinds)), isExternal: z.boolean() }),
]);
export type ThreatCondition = z.output<typeof threatConditionSchema>;

/**
 * A threat that is worth a scenario wherever one of its conditions holds. The SR that answer it follow from its
 * techniques' mitigations and from `requirementIds`, which a threat of one's own may name directly.
 */
export const threatPatternSchema = z.strictObject({
  id,
  name: localizedTextSchema,
  /** The weakness that a scenario made from it begins with. */
  vulnerability: localizedTextSchema,
  techniqueIds: ids,
  requirementIds: ids,
  when: z.array(threatConditionSchema).min(1).max(100),
});
export type ThreatPattern = z.output<typeof threatPatternSchema>;

/** The file of threat patterns. */
export const threatPatternsFileSchema = z.strictObject({ patterns: z.array(threatPatternSchema) });
