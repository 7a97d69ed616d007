import type { CatalogEntry, CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';
import { adversaryProfiles, attackPartsOf } from './assemble-catalog.ts';
import type { CatalogProblem } from './catalog-problem.ts';
import type { Catalog } from './catalog.ts';
import { ownEntryProblems, parseOwnEntry, type OwnContents } from './own-entry.ts';
import { idKinds, type KnownIds } from './reference-table.ts';
import type { Technique } from './threat.ts';

/** A catalog with a plant's own entries, and what is wrong with those. */
export type ExtendedCatalog = { readonly catalog: Catalog; readonly problems: readonly CatalogProblem[] };

type Parsed = {
  [K in CatalogEntryKind]: { entry: CatalogEntry & { kind: K }; content: OwnContents[K] };
}[CatalogEntryKind];

/**
 * The built-in catalog with own entries added; a release of ATT&CK among them stands in for the built-in one. An entry
 * that its schema refuses, or that has the id of a built-in one, is left out; one that refers to what is not there stays,
 * since the rest of it still holds. Both are named among the problems.
 */
export function extendCatalog(builtIn: Catalog, entries: Iterable<CatalogEntry>): ExtendedCatalog {
  const problems: CatalogProblem[] = [];
  const parsed = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((entry) => parse(entry, problems));
  const taken = knownIds(builtIn);
  const accepted = parsed.filter(({ entry }) => {
    const isTaken = takenBy[entry.kind]?.(builtIn, taken).has(entry.entryId) ?? false;
    if (isTaken)
      problems.push({
        kind: 'duplicate',
        file: entry.id,
        path: '$.id',
        detail: `${entry.entryId} is a built-in entry.`,
      });
    return !isTaken;
  });
  const catalog = accepted.reduce<Catalog>((sum, one) => add(sum, one), builtIn);
  const known = knownIds(catalog);
  for (const { entry, content } of accepted) problems.push(...ownEntryProblems(entry, content, known));
  return { catalog: { ...catalog, own: accepted.map(({ entry }) => entry.id) }, problems };
}

const cache = new WeakMap<Catalog, WeakMap<Model['catalogEntry'], ExtendedCatalog>>();

/** The catalog that a plant is judged by: the built-in one where it adds nothing. Worked out once per set of entries. */
export function catalogOf(builtIn: Catalog, { catalogEntry }: Pick<Model, 'catalogEntry'>): ExtendedCatalog {
  if (catalogEntry.size === 0) return { catalog: builtIn, problems: [] };
  let known = cache.get(builtIn);
  if (!known) cache.set(builtIn, (known = new WeakMap()));
  let extended = known.get(catalogEntry);
  if (!extended) known.set(catalogEntry, (extended = extendCatalog(builtIn, catalogEntry.values())));
  return extended;
}

/** Every id of a catalog, by kind. */
export function knownIds(catalog: Catalog): KnownIds {
  const { threatSources } = catalog;
  const rows: Readonly<Record<keyof KnownIds, readonly { readonly id: string }[]>> = {
    requirement: catalog.requirements,
    componentRequirement: catalog.componentRequirements,
    programmeGroup: catalog.programmeGroups,
    programmeRequirement: [...catalog.practices, ...catalog.serviceRequirements, ...catalog.programmeRequirements],
    workflowStage: catalog.workflowStages,
    tactic: catalog.tactics,
    technique: catalog.techniques,
    mitigation: catalog.mitigations,
    attackAsset: catalog.attackAssets,
    group: threatSources.filter(({ kind }) => kind === 'group'),
    software: threatSources.filter(({ kind }) => kind === 'software'),
    assetGroup: catalog.assetGroups,
    assetFlag: catalog.assetFlags,
    assetType: catalog.assetTypes,
    weakness: catalog.weaknesses,
    protocolCategory: catalog.protocolCategories,
    protocol: catalog.protocols,
  };
  return Object.fromEntries(
    idKinds.map((kind) => [kind, new Set(rows[kind].map(({ id }) => id))]),
  ) as unknown as KnownIds;
}

function parse(entry: CatalogEntry, problems: CatalogProblem[]): Parsed[] {
  const content = parseOwnEntry(entry);
  if (content.ok) return [{ entry, content: content.value } as Parsed];
  problems.push(...content.error);
  return [];
}

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

/** The ids that an entry of a kind may not take, since something built in has them. */
const takenBy: { readonly [K in CatalogEntryKind]?: (catalog: Catalog, known: KnownIds) => ReadonlySet<string> } = {
  threat: ({ threatPatterns, techniques }) => idsOf([...threatPatterns, ...techniques]),
  'asset-type': (_, known) => known.assetType,
  protocol: (_, known) => known.protocol,
  'countermeasure-type': (_, known) => known.mitigation,
  'risk-policy': ({ policies }) => idsOf(policies),
};

/** An own threat that names SR itself can stand in a scenario like a technique. */
function ownTechniques({ id, name, requirementIds }: OwnContents['threat']): readonly Technique[] {
  if (requirementIds.length === 0) return [];
  const nothing = { parentId: null, tacticIds: [], mitigationIds: [], assetIds: [] };
  return [{ id, name, fullName: name, ...nothing, requirementIds }];
}

function add(catalog: Catalog, { entry, content }: Parsed): Catalog {
  switch (entry.kind) {
    case 'threat': {
      const threat = content as OwnContents['threat'];
      return {
        ...catalog,
        threatPatterns: [...catalog.threatPatterns, threat],
        techniques: [...catalog.techniques, ...ownTechniques(threat)],
      };
    }
    case 'asset-type':
      return { ...catalog, assetTypes: [...catalog.assetTypes, content as OwnContents['asset-type']] };
    case 'protocol':
      return { ...catalog, protocols: [...catalog.protocols, content as OwnContents['protocol']] };
    case 'countermeasure-type': {
      const own = content as OwnContents['countermeasure-type'];
      return { ...catalog, countermeasureTypes: [...catalog.countermeasureTypes, own] };
    }
    case 'risk-policy':
      return { ...catalog, policies: [...catalog.policies, content as OwnContents['risk-policy']] };
    case 'attack': {
      const release = content as OwnContents['attack'];
      const others = catalog.threatSources.filter(({ kind }) => kind !== 'group' && kind !== 'software');
      return {
        ...catalog,
        ...attackPartsOf(release),
        threatSources: [...others, ...adversaryProfiles(release)],
      };
    }
  }
}
