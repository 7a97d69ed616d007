import type { StixObject } from './stix-objects.ts';
import type { StixRelations } from './stix-relations.ts';
import { idsBehind, type Numbered } from './stix-rows.ts';
import type { Adversary, AttackFile } from './threat.ts';

type Objects = readonly Numbered<StixObject<'intrusion-set'>>[];
/** The printed ids of live techniques, of software and of groups by their STIX ids. */
export type AdversaryIds = {
  readonly techniques: ReadonlyMap<string, string>;
  readonly software: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
};

function aliasesOf({ name, aliases, x_mitre_aliases }: StixObject<'intrusion-set'>): string[] {
  return [...new Set(aliases ?? x_mitre_aliases ?? [])].filter((alias) => alias !== name && alias !== '');
}

/** The software of a bundle with the techniques that it is known to use. */
export function softwareOf(software: Objects, relations: StixRelations, ids: AdversaryIds): Adversary[] {
  return software.map(({ id, object }) => ({
    id,
    name: object.name,
    aliases: aliasesOf(object),
    techniqueIds: idsBehind(relations.from('uses', object.id), ids.techniques),
  }));
}

/** The campaigns of a bundle with who is behind them and what they used. */
export function campaignsOf(campaigns: Objects, relations: StixRelations, ids: AdversaryIds): AttackFile['campaigns'] {
  return campaigns.map(({ id, object }) => {
    const used = relations.from('uses', object.id);
    return {
      id,
      name: object.name,
      groupIds: idsBehind(relations.from('attributed-to', object.id), ids.groups),
      softwareIds: idsBehind(used, ids.software),
      techniqueIds: idsBehind(used, ids.techniques),
    };
  });
}

/** The groups of a bundle with every technique that is known of them: their own, their software's, their campaigns'. */
export function groupsOf(
  groups: Objects,
  relations: StixRelations,
  ids: AdversaryIds,
  software: readonly Adversary[],
  campaigns: AttackFile['campaigns'],
): Adversary[] {
  const bySoftware = new Map(software.map(({ id, techniqueIds }) => [id, techniqueIds]));
  return groups.map(({ id, object }) => {
    const used = relations.from('uses', object.id);
    const all = [
      ...idsBehind(used, ids.techniques),
      ...idsBehind(used, ids.software).flatMap((one) => bySoftware.get(one) ?? []),
      ...campaigns.filter(({ groupIds }) => groupIds.includes(id)).flatMap(({ techniqueIds }) => techniqueIds),
    ];
    return { id, name: object.name, aliases: aliasesOf(object), techniqueIds: [...new Set(all)].sort() };
  });
}
