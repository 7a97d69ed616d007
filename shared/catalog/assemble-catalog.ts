import type { AttackParts, Catalog } from './catalog.ts';
import type { CatalogParts, FileOf } from './catalog-parts.ts';
import type { ProgrammePart, ProgrammeRequirement } from './programme.ts';
import type { Adversary, AttackFile } from './threat.ts';
import { sourceAttributes, type ThreatActorsFile, type ThreatSourceProfile } from './threat-source.ts';

type Attributes = ThreatSourceProfile['attributes'];

const noAttributes = Object.fromEntries(sourceAttributes.map((name) => [name, null])) as Attributes;

/** What the catalog takes of a release of ATT&CK for ICS. */
export function attackPartsOf(file: AttackFile): AttackParts {
  const { name, version, released } = file;
  return {
    attack: { name, version, released },
    tactics: file.tactics,
    techniques: file.techniques,
    mitigations: file.mitigations,
    retiredTechniques: file.retiredTechniques,
    attackAssets: file.assets,
    threatLicence: file.licence,
  };
}

/** The groups and the software of a release as profiles of threat sources. */
export function adversaryProfiles({ groups, software }: AttackFile): readonly ThreatSourceProfile[] {
  const profile = (kind: 'group' | 'software') => (one: Adversary) => ({
    id: one.id,
    kind,
    name: { en: one.name, ja: one.name },
    aliases: one.aliases,
    sl: null,
    slRange: null,
    isIntentional: true,
    attributes: noAttributes,
    description: null,
    techniqueIds: one.techniqueIds,
  });
  return [...groups.map(profile('group')), ...software.map(profile('software'))];
}

/** Kinds of actor, and failures without an attacker, as profiles of threat sources. */
export function actorProfiles({ actors, nonHumanSources }: ThreatActorsFile): readonly ThreatSourceProfile[] {
  return [
    ...actors.map((actor): ThreatSourceProfile => {
      const { id, name, sl, slRange, isIntentional, description, techniqueIds } = actor;
      const attributes = Object.fromEntries(sourceAttributes.map((key) => [key, actor[key]])) as Attributes;
      return {
        id,
        kind: 'actor',
        name,
        aliases: [],
        sl,
        slRange,
        isIntentional,
        attributes,
        description,
        techniqueIds,
      };
    }),
    ...nonHumanSources.map(({ id, name, description }): ThreatSourceProfile => {
      const rest = { sl: null, slRange: null, isIntentional: false, attributes: noAttributes, techniqueIds: [] };
      return { id, kind: 'non-human', name, aliases: [], description, ...rest };
    }),
  ];
}

function all<T, R>(files: readonly FileOf<T>[], pick: (data: T) => readonly R[]): readonly R[] {
  return files.flatMap(({ data }) => pick(data));
}

function only<T>(files: readonly FileOf<T>[], what: string): T {
  const [file] = files;
  if (!file) throw new Error(`a catalog without ${what}`);
  return file.data;
}

/** The catalog that checked files make up. */
export function assembleCatalog(parts: CatalogParts, digest: string): Catalog {
  const attack = only(parts.attack, 'ATT&CK');
  const actors = only(parts.threatActors, 'threat actors');
  const programme = (part: ProgrammePart): readonly ProgrammeRequirement[] =>
    all(parts.programmes, (file) => (file.part === part ? file.requirements : []));
  return {
    ...attackPartsOf(attack),
    manifest: parts.manifest,
    digest,
    own: [],
    foundationalRequirements: all(parts.requirements, (file) => file.foundationalRequirements),
    requirements: all(parts.requirements, (file) => file.requirements),
    componentCategories: all(parts.componentRequirements, (file) => file.categories),
    componentConstraints: all(parts.componentRequirements, (file) => file.constraints),
    componentRequirements: all(parts.componentRequirements, (file) => file.requirements),
    levelDifferences: all(parts.componentRequirements, (file) => file.levelDifferences),
    withoutComponentRequirement: all(parts.componentRequirements, (file) => file.withoutComponentRequirement),
    practices: programme('4-1'),
    serviceRequirements: programme('2-4'),
    programmeRequirements: programme('2-1'),
    programmeGroups: all(parts.programmes, (file) => file.groups),
    workflowStages: all(parts.zoneConduitRequirements, (file) => file.steps),
    zoneConduitRequirements: all(parts.zoneConduitRequirements, (file) => file.requirements),
    threatPatterns: all(parts.threatPatterns, (file) => file.patterns),
    threatSources: [...actorProfiles(actors), ...adversaryProfiles(attack)],
    sourceVocabularies: actors.vocabularies,
    assetGroups: all(parts.assetTypes, (file) => file.groups),
    assetFlags: all(parts.assetTypes, (file) => file.flags),
    assetTypes: all(parts.assetTypes, (file) => file.assetTypes),
    weaknesses: all(parts.assetTypes, (file) => file.weaknesses),
    protocolCategories: all(parts.protocols, (file) => file.categories),
    protocols: all(parts.protocols, (file) => file.protocols),
    countermeasureTypes: [],
    policies: parts.policies.map(({ data }) => data),
    templates: parts.templates.map(({ data }) => data),
  };
}
