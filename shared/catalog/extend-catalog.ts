import { catalogEntryKinds, type CatalogEntry, type CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';
import type { Catalog } from './catalog.ts';
import { entryProblem, type EntryProblem } from './entry-fault.ts';
import { ownEntryProblems } from './entry-references.ts';
import { withRelease } from './follow-release.ts';
import { parseOwnEntry, type OwnContents } from './own-entry.ts';
import { idKinds, type KnownIds } from './reference-table.ts';
import type { Technique } from './threat.ts';

/** A catalog with a plant's own entries, and what is wrong with those. */
export type ExtendedCatalog = { readonly catalog: Catalog; readonly problems: readonly EntryProblem[] };

type Parsed = {
  [K in CatalogEntryKind]: { entry: CatalogEntry & { kind: K }; content: OwnContents[K] };
}[CatalogEntryKind];

/**
 * The built-in catalog with own entries added; a release of ATT&CK among them stands in for the built-in one. An entry
 * that its schema refuses, or that has the id of a built-in one, is left out; one that refers to what is not there stays,
 * since the rest of it still holds. Both are named among the problems.
 */
export function extendCatalog(builtIn: Catalog, entries: Iterable<CatalogEntry>): ExtendedCatalog {
  const problems: EntryProblem[] = [];
  const parsed = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((entry) => parse(entry, problems));
  const accepted = oneRelease(withoutBuiltIn(builtIn, parsed, problems), problems);
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

/** Without the entries that have the id of a built-in one: the built-in ones stay as they are. */
function withoutBuiltIn(builtIn: Catalog, parsed: readonly Parsed[], problems: EntryProblem[]): readonly Parsed[] {
  const taken = new Map(catalogEntryKinds.map((kind) => [kind, builtInIds(builtIn, kind)]));
  return parsed.filter(({ entry }) => {
    const isTaken = taken.get(entry.kind)?.has(entry.entryId) ?? false;
    if (isTaken) problems.push(entryProblem('duplicate', entry.id, { code: 'builtIn', path: 'id', id: entry.entryId }));
    return !isTaken;
  });
}

/** With at most one release of ATT&CK, the latest: a plant is judged by one. */
function oneRelease(parsed: readonly Parsed[], problems: EntryProblem[]): readonly Parsed[] {
  const releasedOn = ({ content }: Parsed) => ('released' in content ? content.released : '');
  const releases = parsed.filter(({ entry }) => entry.kind === 'attack');
  const latest = releases.reduce<Parsed | null>(
    (sum, one) => (sum && releasedOn(sum) >= releasedOn(one) ? sum : one),
    null,
  );
  return parsed.filter((one) => {
    const isIn = one.entry.kind !== 'attack' || one === latest;
    if (!isIn) problems.push(entryProblem('duplicate', one.entry.id, { code: 'twoReleases', path: '' }));
    return isIn;
  });
}

function parse(entry: CatalogEntry, problems: EntryProblem[]): Parsed[] {
  const content = parseOwnEntry(entry);
  if (content.ok) return [{ entry, content: content.value } as Parsed];
  problems.push(...content.error);
  return [];
}

/** The ids that an entry of a kind may not take, since something built in has them. */
export function builtInIds(builtIn: Catalog, kind: CatalogEntryKind): ReadonlySet<string> {
  return new Set(takenBy[kind](builtIn).map(({ id }) => id));
}

const takenBy: {
  readonly [K in CatalogEntryKind]: (builtIn: Catalog) => readonly { readonly id: string }[];
} = {
  threat: ({ threatPatterns, techniques, retiredTechniques }) => [
    ...threatPatterns,
    ...techniques,
    ...retiredTechniques,
  ],
  'asset-type': ({ assetTypes }) => assetTypes,
  protocol: ({ protocols }) => protocols,
  'countermeasure-type': ({ mitigations }) => mitigations,
  'risk-policy': ({ policies }) => policies,
  attack: () => [],
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
    case 'attack':
      return withRelease(catalog, content as OwnContents['attack']);
  }
}
