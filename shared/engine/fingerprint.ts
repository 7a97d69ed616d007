import { entityKinds, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';

/** What is no part of what is approved: the record of approvals and meetings, and what is only for the eye. */
const apart: ReadonlySet<EntityKind> = new Set([
  'baseline',
  'workshop',
  'ballot',
  'trigger',
  'placement',
  'note',
  'diagram',
]);

/** The kinds of entity that an approval is about (ZCR 7.1). */
export const approvedKinds: readonly EntityKind[] = entityKinds.filter((kind) => !apart.has(kind));

/** Two sums of 32 bits. Sums, so that the order of entities does not count. */
type Lanes = readonly [number, number];

/** Says nothing: a field that a later version adds begins so, and must not change what was signed before. */
function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === '' || value === null || value === undefined;
  return Object.keys(value).length === 0;
}

/** A value as text that is the same for the same values, whatever the order of keys. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  const fields = Object.entries(value).filter(([, inner]) => !isNothing(inner));
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join(',')}}`;
}

/** Two hashes of a text, each mixed so that one changed letter changes about half of the bits. */
function hashOf(text: string): Lanes {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  return [mixed(a, b), mixed(b, a)];
}

function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (first ^ (first >>> 15)) >>> 0;
}

const hashes = new WeakMap<object, Lanes>();
const sums = new WeakMap<ReadonlyMap<string, object>, Lanes>();

function hashOfEntity(kind: EntityKind, entity: object): Lanes {
  let known = hashes.get(entity);
  if (!known) hashes.set(entity, (known = hashOf(kind + textOf(entity))));
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

const HEX = 16;
const digitsOf = (lane: number, digits: number): string => lane.toString(HEX).padStart(digits, '0');

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
