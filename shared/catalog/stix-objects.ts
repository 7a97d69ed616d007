import * as z from 'zod';
import { isJsonObject } from '#shared/exchange/json-path.ts';
import { printPath } from '#shared/exchange/problem.ts';
import type { EntryFault } from './entry-fault.ts';

const stixId = z.string().min(1).max(200);
const name = z.string().min(1).max(500);
const texts = z.array(z.string().max(500)).max(1000);
const references = z
  .array(z.object({ source_name: z.string(), external_id: z.string().max(200).optional() }))
  .max(1000);

/** What every object has that this reader looks at; other keys are not looked at. */
const base = {
  id: stixId,
  modified: z.string().max(100).optional(),
  revoked: z.boolean().optional(),
  x_mitre_deprecated: z.boolean().optional(),
  x_mitre_domains: texts.optional(),
};
const named = z.object({ ...base, name, external_references: references.optional() });
const adversary = named.extend({ aliases: texts.optional(), x_mitre_aliases: texts.optional() });

/** The kinds of STIX 2.1 object that ATT&CK is read from; every other kind is passed over. */
const schemas = {
  'x-mitre-collection': named.extend({ x_mitre_version: z.string().min(1).max(50), modified: z.string().max(100) }),
  'x-mitre-matrix': named.extend({ tactic_refs: z.array(stixId).max(1000) }),
  'x-mitre-tactic': named.extend({ x_mitre_shortname: z.string().min(1).max(200) }),
  'attack-pattern': named.extend({
    kill_chain_phases: z
      .array(z.object({ kill_chain_name: z.string(), phase_name: z.string() }))
      .max(100)
      .optional(),
  }),
  'course-of-action': named.extend({ labels: texts.optional() }),
  'x-mitre-asset': named.extend({ x_mitre_sectors: texts.optional() }),
  'intrusion-set': adversary,
  malware: adversary,
  tool: adversary,
  campaign: adversary,
  relationship: z.object({ ...base, relationship_type: z.string(), source_ref: stixId, target_ref: stixId }),
  'marking-definition': z.object({ id: stixId, definition: z.object({ statement: z.string().max(5000).optional() }) }),
} as const;

type Schemas = typeof schemas;
type StixType = keyof Schemas;
export type StixObject<T extends StixType> = z.output<Schemas[T]>;
/** The objects of a bundle by their type, in the order of the bundle. */
export type StixObjects = { readonly [T in StixType]: readonly StixObject<T>[] };

/** Most objects of a bundle; the largest bundle of MITRE has about 25,000. */
export const MAX_OBJECTS = 200_000;

/** The objects of a bundle that are as they should be, and those that are not; one of another type is nobody's fault. */
export function readStixObjects(objects: readonly unknown[]): { objects: StixObjects; faults: readonly EntryFault[] } {
  const faults: EntryFault[] = [];
  const found: Record<string, unknown[]> = Object.fromEntries(Object.keys(schemas).map((type) => [type, []]));
  objects.forEach((object, at) => {
    const malformed = () => faults.push({ code: 'malformedObject', path: printPath(['objects', at]) });
    const type = isJsonObject(object) ? object['type'] : undefined;
    if (typeof type !== 'string') return void malformed();
    if (!Object.hasOwn(schemas, type)) return;
    const parsed = schemas[type as StixType].safeParse(object);
    if (parsed.success) found[type]?.push(parsed.data);
    else malformed();
  });
  return { objects: found as unknown as StixObjects, faults };
}

/** What every object says of itself. */
type Flags = Pick<z.output<typeof named>, 'revoked' | 'x_mitre_deprecated' | 'x_mitre_domains'>;

/** Whether an object still counts: neither revoked nor deprecated. */
export function isLive({ revoked, x_mitre_deprecated }: Flags): boolean {
  return revoked !== true && x_mitre_deprecated !== true;
}

const sources = new Set(['mitre-attack', 'mitre-ics-attack']);

/** The id by which MITRE prints an object, such as `T0800`; null for one that has none. */
export function externalIdOf({ external_references }: z.output<typeof named>): string | null {
  return external_references?.find(({ source_name }) => sources.has(source_name))?.external_id ?? null;
}

/** Whether an object belongs to ATT&CK for ICS; one that says nothing of its domain does. */
export function isOfIcs({ x_mitre_domains }: Flags): boolean {
  return x_mitre_domains === undefined || x_mitre_domains.includes('ics-attack');
}
