import type { Catalog } from './catalog.ts';
import type { LocalizedText } from './localized-text.ts';
import { isLive, type StixObject, type StixObjects } from './stix-objects.ts';
import type { StixRelations } from './stix-relations.ts';
import { byId, idsBehind, type Numbered } from './stix-rows.ts';
import type { AttackFile, RetiredTechnique } from './threat.ts';

/** The names that the built-in catalog has for ids of ATT&CK. */
export type KnownNames = (id: string, name: string) => LocalizedText;

/** The Japanese names of the built-in catalog where it knows an id; else the English name stands in. */
export function knownNames(builtIn: Catalog): KnownNames {
  const { tactics, techniques, mitigations, attackAssets } = builtIn;
  const names = new Map(
    [...tactics, ...techniques, ...mitigations, ...attackAssets].map(({ id, name }) => [id, name.ja]),
  );
  return (id, name) => ({ en: name, ja: names.get(id) ?? name });
}

/** The tactics in the order of the matrix; one that the matrix does not show comes last. */
export function tacticsOf(objects: StixObjects, tactics: readonly Numbered<StixObject<'x-mitre-tactic'>>[]) {
  const order = objects['x-mitre-matrix'].flatMap(({ tactic_refs }) => tactic_refs);
  const place = (ref: string) => (order.includes(ref) ? order.indexOf(ref) : order.length);
  return [...tactics].sort((a, b) => place(a.object.id) - place(b.object.id) || byId(a, b));
}

type Parts = {
  readonly relations: StixRelations;
  readonly tactics: readonly Numbered<StixObject<'x-mitre-tactic'>>[];
  readonly ids: ReadonlyMap<string, string>;
  readonly names: KnownNames;
};
type Live = readonly Numbered<StixObject<'attack-pattern'>>[];

/** The tactics of a technique in the order of the matrix. */
function tacticIdsOf({ kill_chain_phases }: StixObject<'attack-pattern'>, { tactics }: Parts): string[] {
  const phases = (kill_chain_phases ?? []).filter(({ kill_chain_name }) => kill_chain_name === 'mitre-ics-attack');
  const named = new Set(phases.map(({ phase_name }) => phase_name));
  return tactics.filter(({ object }) => named.has(object.x_mitre_shortname)).map(({ id }) => id);
}

/** The technique that a sub-technique belongs to: as the bundle relates them, else as the number says. */
function parentOf({ id, object }: Live[number], byNumber: ReadonlyMap<string, Live[number]>, parts: Parts) {
  const [related] = idsBehind(parts.relations.from('subtechnique-of', object.id), parts.ids);
  const parent = related ?? (id.includes('.') ? id.slice(0, id.indexOf('.')) : undefined);
  return parent === undefined || parent === id ? null : (byNumber.get(parent) ?? null);
}

/** The live techniques of a bundle. */
export function techniquesOf(live: Live, parts: Parts): AttackFile['techniques'] {
  const { relations, ids, names } = parts;
  const byNumber = new Map(live.map((row) => [row.id, row]));
  return live.map((row) => {
    const { id, object } = row;
    const name = names(id, object.name);
    const parent = parentOf(row, byNumber, parts);
    const above = parent && names(parent.id, parent.object.name);
    return {
      id,
      name,
      fullName: above ? { en: `${above.en}: ${name.en}`, ja: `${above.ja}: ${name.ja}` } : name,
      parentId: parent?.id ?? null,
      tacticIds: tacticIdsOf(object, parts),
      mitigationIds: idsBehind(relations.to('mitigates', object.id), ids).filter((one) => one.startsWith('M')),
      assetIds: idsBehind(relations.from('targets', object.id), ids).filter((one) => one.startsWith('A')),
    };
  });
}

/** The live technique that a retired one gave way to, over any number of steps; null where the trail ends. */
function successorOf(stixId: string, liveIds: ReadonlyMap<string, string>, relations: StixRelations): string | null {
  const seen = new Set<string>();
  for (let next: string | undefined = stixId; next !== undefined && !seen.has(next);) {
    seen.add(next);
    next = relations.from('revoked-by', next)[0];
    const live = next === undefined ? undefined : liveIds.get(next);
    if (live !== undefined) return live;
  }
  return null;
}

/** The technique ids that MITRE gave up, each with what took its place. */
export function retiredOf(
  retired: Live,
  liveIds: ReadonlyMap<string, string>,
  relations: StixRelations,
): RetiredTechnique[] {
  const alive = new Set(liveIds.values());
  return retired
    .filter(({ id }) => !alive.has(id))
    .map(({ id, object }) => ({
      id,
      name: object.name,
      status: object.revoked === true ? 'revoked' : 'deprecated',
      replacedById: successorOf(object.id, liveIds, relations),
    }));
}

/** The techniques that count and those that do not any more. */
export function partedPatterns(objects: StixObjects) {
  const patterns = objects['attack-pattern'];
  return { live: patterns.filter(isLive), retired: patterns.filter((object) => !isLive(object)) };
}
