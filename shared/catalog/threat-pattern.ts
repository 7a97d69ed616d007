import * as z from 'zod';
import { conduitKinds } from '#shared/model/conduit.ts';
import { zoneKinds } from '#shared/model/zone.ts';
import { localizedTextSchema } from './localized-text.ts';

const ids = z.array(z.string().min(1).max(200)).max(1000);
/** One of these must fit; an empty list asks for nothing. */
const anyId = ids.default([]);
function anyOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.array(z.enum(values)).max(values.length).default([]);
}

/** What a protocol does not do by itself. */
export const protocolLacks = ['authentication', 'encryption', 'integrity'] as const;
export type ProtocolLack = (typeof protocolLacks)[number];
/** What an asset is beyond its type; wireless, temporary and safety also count where its type says so. */
export const assetTraits = ['wireless', 'temporary', 'safety', 'end-of-support', 'known-vulnerability'] as const;
export type AssetTrait = (typeof assetTraits)[number];

/**
 * When a pattern concerns something. All that a condition asks for must fit at once; of each list one entry must fit,
 * and an empty list asks for nothing.
 * - `asset`: an asset of such a type (by its group, by the type itself, by ATT&CK's kind of asset or by a flag of the
 *   type) with such a weakness (a CWE that is common in its type or named of it) and such a trait. It concerns the
 *   asset and the zone or conduit that holds it.
 * - `protocol`: a channel that is not forbidden, whose protocol is one of these or of such a category and lacks
 *   something (null asks for no lack). It concerns the conduit; at a zone where the conduit ends it only adds to the
 *   reasons of a pattern that another condition brought up.
 * - `conduit`: a conduit of such a kind that ends in a zone of such a kind and, where `isExternal`, outside the SUC.
 * - `zone`: a zone of such a kind.
 */
const threatConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('asset'),
    groups: anyId,
    typeIds: anyId,
    attackAssetIds: anyId,
    flags: anyId,
    weaknessIds: anyId,
    traits: anyOf(assetTraits),
  }),
  z.strictObject({
    kind: z.literal('protocol'),
    protocolIds: anyId,
    categories: anyId,
    lacks: z.enum(protocolLacks).nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('conduit'),
    kinds: anyOf(conduitKinds),
    zoneKinds: anyOf(zoneKinds),
    isExternal: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('zone'), kinds: anyOf(zoneKinds) }),
]);
export type ThreatCondition = z.output<typeof threatConditionSchema>;
/** The part of the conditions that are of one kind. */
export type ThreatConditionOf<K extends ThreatCondition['kind']> = Extract<ThreatCondition, { kind: K }>;

/**
 * A threat that is worth a scenario wherever one of its conditions holds. The SR that answer it follow from its
 * techniques' mitigations and from `requirementIds`, which a threat of one's own may name directly.
 */
export const threatPatternSchema = z.strictObject({
  id: z.string().min(1).max(200),
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
