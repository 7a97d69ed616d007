import { withoutUnset } from '#shared/model/later-fields.ts';
import { entityKinds, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';
import { digitsOf, hashOf, textOf, type Lanes } from './quick-hash.ts';

/** What is no part of what is approved: the record of approvals, meetings and what comes after, and what is only for the eye. */
const apart: ReadonlySet<EntityKind> = new Set([
  'baseline',
  'workshop',
  'ballot',
  'trigger',
  'placement',
  'note',
  'diagram',
  'outage',
  'attachment',
  'programmeStatus',
  'programmeRecord',
  'incident',
  'audit',
  'review',
  'action',
]);

/** The kinds of entity that an approval is about (ZCR 7.1). */
export const approvedKinds: readonly EntityKind[] = entityKinds.filter((kind) => !apart.has(kind));

const hashes = new WeakMap<object, Lanes>();
const sums = new WeakMap<ReadonlyMap<string, object>, Lanes>();

function hashOfEntity(kind: EntityKind, entity: object): Lanes {
  let known = hashes.get(entity);
  if (!known) hashes.set(entity, (known = hashOf(kind + textOf(withoutUnset(kind, entity)))));
  return known;
}

function sumOf<K extends EntityKind>(kind: K, table: ReadonlyMap<string, EntityTypes[K]>): Lanes {
  let known = sums.get(table);
  if (known) return known;
  let [first, second] = [0, 0];
  for (const entity of table.values()) {
    const [a, b] = hashOfEntity(kind, entity);
    first = (first + a) >>> 0;
    second = (second + b) >>> 0;
  }
  sums.set(table, (known = [first, second]));
  return known;
}

/**
 * A quick check value of 53 bits over what an approval is about; it tells an edit, not a forger (that is what the digest
 * is for). Tables and entities are never changed in place, so each is looked at once.
 */
export function fingerprintOf(model: Model): string {
  let [first, second] = [0, 0];
  for (const kind of approvedKinds) {
    const [a, b] = sumOf(kind, model[kind]);
    first = (first + a) >>> 0;
    second = (second + b) >>> 0;
  }
  return digitsOf(second >>> 11, 6) + digitsOf(first, 8);
}
