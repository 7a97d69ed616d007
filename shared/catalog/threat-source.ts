import * as z from 'zod';
import { securityLevelSchema } from '#shared/model/security-level.ts';
import { localizedTextSchema, namedSchema } from './localized-text.ts';

const id = z.string().min(1);
const ids = z.array(id);

/** The attributes by which IEC 62443 tells attackers apart, and where they stand. */
export const sourceAttributes = ['position', 'means', 'resources', 'skills', 'motivation', 'access'] as const;
export type SourceAttribute = (typeof sourceAttributes)[number];

/** A kind of attacker. Which SL it stands for is our judgement; `slRange` is what common practice allows. */
const actorSchema = z.strictObject({
  id,
  name: localizedTextSchema,
  position: id,
  isIntentional: z.boolean(),
  sl: securityLevelSchema,
  slRange: z.tuple([securityLevelSchema, securityLevelSchema]),
  means: id,
  resources: id,
  skills: id,
  motivation: id,
  access: id,
  description: localizedTextSchema,
  groupIds: ids,
  techniqueIds: ids,
});

/** The file of threat actors and of sources that are no attackers. */
export const threatActorsFileSchema = z.strictObject({
  basis: localizedTextSchema,
  vocabularies: z.record(z.enum(sourceAttributes), z.array(namedSchema)),
  actors: z.array(actorSchema),
  nonHumanSources: z.array(z.strictObject({ id, name: localizedTextSchema, description: localizedTextSchema })),
});
export type ThreatActorsFile = z.output<typeof threatActorsFileSchema>;

/**
 * A profile that a threat source of a plant can be made from: a kind of actor, a failure without an attacker, or a group
 * or a piece of software of ATT&CK, of which only the techniques are known.
 */
export type ThreatSourceProfile = {
  readonly id: string;
  readonly kind: 'actor' | 'non-human' | 'group' | 'software';
  readonly name: { readonly en: string; readonly ja: string };
  readonly aliases: readonly string[];
  /** The SL whose attacker it stands for; null where nobody says. */
  readonly sl: 0 | 1 | 2 | 3 | 4 | null;
  readonly slRange: readonly [number, number] | null;
  readonly isIntentional: boolean;
  /** Ids of the vocabulary of each attribute; null where unknown. */
  readonly attributes: Readonly<Record<SourceAttribute, string | null>>;
  readonly description: { readonly en: string; readonly ja: string } | null;
  readonly techniqueIds: readonly string[];
};
