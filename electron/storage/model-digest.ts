import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/model/canonical-json.ts';
import { approvedKinds } from '#shared/engine/fingerprint.ts';
import { withoutUnset } from '#shared/model/later-fields.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';

/** An entity as text that is the same for the same values, whatever the order of keys; text as the file can hold it. */
export function canonicalText(kind: EntityKind, entity: object): string {
  return canonicalJson(withoutUnset(kind, entity));
}

/** Every entity of a plant as canonical text, by kind and id. */
export function canonicalTexts(model: Model): Map<string, string> {
  const texts = new Map<string, string>();
  for (const kind of entityKinds) {
    for (const [id, entity] of model[kind]) texts.set(`${kind}\n${id}`, canonicalText(kind, entity));
  }
  return texts;
}

/** SHA-256 over the canonical texts of a plant, whatever their order. */
export function digestTexts(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [key, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${key}\n${text}\n`);
  return hash.digest('hex');
}

/** The same kinds by which the engine says that an approval is stale. */
const approved: ReadonlySet<string> = new Set<EntityKind>(approvedKinds);

/** SHA-256 of what is approved in a plant (ZCR 7.1), from its canonical texts. */
export function digestApproved(texts: ReadonlyMap<string, string>): string {
  return digestTexts(new Map([...texts].filter(([key]) => approved.has(key.slice(0, key.indexOf('\n'))))));
}
