import type { EntryFault } from './entry-fault.ts';
import { externalIdOf, isLive, isOfIcs, type StixObject } from './stix-objects.ts';

/** A STIX object with the id that MITRE prints for it. */
export type Numbered<T> = { readonly id: string; readonly object: T };

type Named = StixObject<'attack-pattern'> | StixObject<'intrusion-set'> | StixObject<'course-of-action'>;

export const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Sorts what still counts after what does not, and the later after the earlier. */
function rank(object: Named): string {
  return `${isLive(object) ? 1 : 0} ${object.modified ?? ''}`;
}

/**
 * The objects of ATT&CK for ICS whose printed id looks as it should, by that id. Of two with one id the later one counts,
 * and both are named.
 */
export function numbered<T extends Named>(
  objects: readonly T[],
  pattern: RegExp,
  faults: EntryFault[],
): readonly Numbered<T>[] {
  const rows = new Map<string, T>();
  for (const object of objects) {
    const id = externalIdOf(object);
    if (!isOfIcs(object) || id === null || !pattern.test(id)) continue;
    const known = rows.get(id);
    if (known) faults.push({ code: 'occursTwice', path: object.id, id });
    if (!known || rank(known) <= rank(object)) rows.set(id, object);
  }
  return [...rows].map(([id, object]) => ({ id, object })).sort(byId);
}

/** The printed ids behind STIX ids; those of other objects are passed over. Sorted, each once. */
export function idsBehind(refs: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  return [...new Set(refs.map((ref) => ids.get(ref)).filter((id) => id !== undefined))].sort();
}

/** The printed id of each STIX id. */
export function idMap(rows: readonly Numbered<{ readonly id: string }>[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, object }) => [object.id, id]));
}
