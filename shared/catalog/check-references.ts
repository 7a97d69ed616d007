import type * as z from 'zod';
import type { assetTypesFileSchema } from './asset-type.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { checkLevels } from './check-levels.ts';
import { checkPolicy } from './check-policy.ts';
import type { componentRequirementsFileSchema } from './component-requirement.ts';
import { MANIFEST_FILE, type CatalogManifest } from './manifest.ts';
import type { programmeFileSchema } from './programme.ts';
import type { protocolsFileSchema } from './protocol.ts';
import { brokenPatternReferences, brokenReferences, idKinds, type BrokenReference } from './reference-table.ts';
import type { IdKind, KnownIds } from './reference-table.ts';
import type { requirementsFileSchema, zoneConduitRequirementsFileSchema } from './requirement.ts';
import type { RiskPolicy } from './risk-policy.ts';
import type { AttackFile } from './threat.ts';
import type { threatPatternsFileSchema } from './threat-pattern.ts';
import type { ThreatActorsFile } from './threat-source.ts';

/** A file of the catalog that has gone through its schema. */
export type FileOf<T> = { readonly file: string; readonly data: T };
type FilesOf<S extends z.ZodType> = readonly FileOf<z.output<S>>[];

/** The files of a catalog by kind. */
export type CatalogParts = {
  readonly manifest: CatalogManifest;
  readonly requirements: FilesOf<typeof requirementsFileSchema>;
  readonly componentRequirements: FilesOf<typeof componentRequirementsFileSchema>;
  readonly programmes: FilesOf<typeof programmeFileSchema>;
  readonly zoneConduitRequirements: FilesOf<typeof zoneConduitRequirementsFileSchema>;
  readonly attack: readonly FileOf<AttackFile>[];
  readonly threatActors: readonly FileOf<ThreatActorsFile>[];
  readonly threatPatterns: FilesOf<typeof threatPatternsFileSchema>;
  readonly assetTypes: FilesOf<typeof assetTypesFileSchema>;
  readonly protocols: FilesOf<typeof protocolsFileSchema>;
  readonly policies: readonly FileOf<RiskPolicy>[];
};

/** Notes a problem at a place of a file. */
export type Report = (kind: CatalogProblem['kind'], file: string, path: readonly PropertyKey[], detail: string) => void;

type Row = { readonly id: string };
/** A list of rows that stands in a file under the key `list`. */
type List<R extends Row = Row> = { readonly file: string; readonly list: string; readonly rows: readonly R[] };

/** Every id that occurs twice, every reference that leads nowhere and every level that is out of order. */
export function checkReferences(parts: CatalogParts): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = (kind, file, path, detail) => problems.push({ kind, file, path: jsonPath(path), detail });
  const known = knownIds(parts, report);
  walkReferences(parts, known, report);
  checkRetired(parts, known, report);
  checkLevels(parts, report);
  checkPolicies(parts, report);
  return problems;
}

function lists<T>(files: readonly FileOf<T>[], list: keyof T & string): List[] {
  return files.map(({ file, data }) => ({ file, list, rows: data[list] as readonly Row[] }));
}

/** Where the ids of each kind are given out. */
function idLists(parts: CatalogParts): Readonly<Record<IdKind, readonly List[]>> {
  return {
    requirement: lists(parts.requirements, 'requirements'),
    componentRequirement: lists(parts.componentRequirements, 'requirements'),
    programmeGroup: lists(parts.programmes, 'groups'),
    programmeRequirement: lists(parts.programmes, 'requirements'),
    workflowStage: lists(parts.zoneConduitRequirements, 'steps'),
    tactic: lists(parts.attack, 'tactics'),
    technique: lists(parts.attack, 'techniques'),
    mitigation: lists(parts.attack, 'mitigations'),
    attackAsset: lists(parts.attack, 'assets'),
    group: lists(parts.attack, 'groups'),
    software: lists(parts.attack, 'software'),
    assetGroup: lists(parts.assetTypes, 'groups'),
    assetFlag: lists(parts.assetTypes, 'flags'),
    assetType: lists(parts.assetTypes, 'assetTypes'),
    weakness: lists(parts.assetTypes, 'weaknesses'),
    protocolCategory: lists(parts.protocols, 'categories'),
    protocol: lists(parts.protocols, 'protocols'),
  };
}

/** The ids of the rows of some lists; reports those that occur twice. */
function uniqueIds(of: readonly List[], report: Report): Set<string> {
  const ids = new Set<string>();
  for (const { file, list, rows } of of)
    rows.forEach(({ id }, index) => {
      if (ids.has(id)) report('duplicate', file, [list, index, 'id'], `The id ${id} occurs twice.`);
      ids.add(id);
    });
  return ids;
}

function knownIds(parts: CatalogParts, report: Report): KnownIds {
  const given = idLists(parts);
  const others: readonly List[][] = [
    lists(parts.requirements, 'foundationalRequirements'),
    lists(parts.zoneConduitRequirements, 'requirements'),
    lists(parts.threatActors, 'actors'),
    lists(parts.threatActors, 'nonHumanSources'),
    lists(parts.threatPatterns, 'patterns'),
    lists(parts.attack, 'retiredTechniques'),
  ];
  for (const list of others) uniqueIds(list, report);
  return Object.fromEntries(idKinds.map((kind) => [kind, uniqueIds(given[kind], report)])) as unknown as KnownIds;
}

function walkReferences(parts: CatalogParts, known: KnownIds, report: Report): void {
  function walk<T, R extends Row>(
    files: readonly FileOf<T>[],
    list: keyof T & string,
    rowsOf: (data: T) => readonly R[],
    broken: (row: R) => readonly BrokenReference[],
  ): void {
    for (const { file, data } of files)
      rowsOf(data).forEach((row, at) => {
        for (const { path, id } of broken(row))
          report('reference', file, [list, at, ...path], `${row.id} names ${id}, which is not in the catalog.`);
      });
  }
  const of = brokenReferences;
  const { componentRequirements, programmes, attack, threatActors } = parts;
  walk(
    componentRequirements,
    'requirements',
    (file) => file.requirements,
    (row) => of('componentRequirement', row, known),
  );
  walk(
    programmes,
    'groups',
    (file) => file.groups,
    (row) => of('programmeGroup', row, known),
  );
  walk(
    programmes,
    'requirements',
    (file) => file.requirements,
    (row) => of('programmeRequirement', row, known),
  );
  walk(
    parts.zoneConduitRequirements,
    'requirements',
    (file) => file.requirements,
    (row) => of('zoneConduitRequirement', row, known),
  );
  walk(
    attack,
    'techniques',
    (file) => file.techniques,
    (row) => of('technique', row, known),
  );
  walk(
    attack,
    'mitigations',
    (file) => file.mitigations,
    (row) => of('mitigation', row, known),
  );
  walk(
    attack,
    'retiredTechniques',
    (file) => file.retiredTechniques,
    (row) => of('retiredTechnique', row, known),
  );
  walk(
    attack,
    'groups',
    (file) => file.groups,
    (row) => of('adversary', row, known),
  );
  walk(
    attack,
    'software',
    (file) => file.software,
    (row) => of('adversary', row, known),
  );
  walk(
    attack,
    'campaigns',
    (file) => file.campaigns,
    (row) => of('campaign', row, known),
  );
  walk(
    threatActors,
    'actors',
    (file) => file.actors,
    (row) => of('actor', row, known),
  );
  walk(
    parts.threatPatterns,
    'patterns',
    (file) => file.patterns,
    (row) => brokenPatternReferences(row, known),
  );
  walk(
    parts.assetTypes,
    'assetTypes',
    (file) => file.assetTypes,
    (row) => of('assetType', row, known),
  );
  walk(
    parts.protocols,
    'protocols',
    (file) => file.protocols,
    (row) => of('protocol', row, known),
  );
}

function checkRetired({ attack }: CatalogParts, { technique }: KnownIds, report: Report): void {
  for (const { file, data } of attack)
    data.retiredTechniques.forEach(({ id }, at) => {
      if (technique.has(id)) report('duplicate', file, ['retiredTechniques', at, 'id'], `${id} is retired and alive.`);
    });
}

function checkPolicies({ manifest, policies }: CatalogParts, report: Report): void {
  const ids = new Set<string>();
  for (const { file, data } of policies) {
    if (ids.has(data.id)) report('duplicate', file, ['id'], `The id ${data.id} occurs twice.`);
    ids.add(data.id);
    checkPolicy(data, (kind, path, detail) => report(kind, file, path, detail));
  }
  if (!ids.has(manifest.defaultPolicyId))
    report('reference', MANIFEST_FILE, ['defaultPolicyId'], `There is no risk policy ${manifest.defaultPolicyId}.`);
}
