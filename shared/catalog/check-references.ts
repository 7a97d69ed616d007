import { placedRows, type CatalogParts, type Placed, type Report } from './catalog-parts.ts';
import type { CatalogFileKind } from './manifest.ts';
import { brokenPatternReferences, brokenReferences, idKinds, type BrokenReference } from './reference-table.ts';
import type { IdKind, KnownIds, ReferringKind, ReferringRows } from './reference-table.ts';

type Row = { readonly id: string };
type Rows = readonly Placed<Row>[];

/** Every id that occurs twice and every reference that leads nowhere. */
export function checkReferences(parts: CatalogParts, report: Report): void {
  const rows = Object.fromEntries(idKinds.map((kind) => [kind, idLists[kind].rows(parts)])) as Record<IdKind, Rows>;
  for (const space of idSpaces(parts, rows)) checkUnique(space, report);
  const known = idKinds.map((kind) => [
    kind,
    parts.broken.has(idLists[kind].file) ? anyId : new Set(rows[kind].map(({ row }) => row.id)),
  ]);
  checkLinks(parts, Object.fromEntries(known) as KnownIds, report);
}

/** Stands for the ids of a file that cannot be read: whether a reference to them leads anywhere cannot be said. */
const anyId: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();

/** Where the ids of each kind are given out. */
const idLists: Readonly<Record<IdKind, { file: CatalogFileKind; rows: (parts: CatalogParts) => Rows }>> = {
  requirement: { file: 'requirements', rows: (of) => placedRows(of.requirements, 'requirements') },
  componentRequirement: {
    file: 'component-requirements',
    rows: (of) => placedRows(of.componentRequirements, 'requirements'),
  },
  programmeGroup: { file: 'programme', rows: (of) => placedRows(of.programmes, 'groups') },
  programmeRequirement: { file: 'programme', rows: (of) => placedRows(of.programmes, 'requirements') },
  workflowStage: { file: 'zone-conduit-requirements', rows: (of) => placedRows(of.zoneConduitRequirements, 'steps') },
  tactic: { file: 'attack', rows: (of) => placedRows(of.attack, 'tactics') },
  technique: { file: 'attack', rows: (of) => placedRows(of.attack, 'techniques') },
  mitigation: { file: 'attack', rows: (of) => placedRows(of.attack, 'mitigations') },
  attackAsset: { file: 'attack', rows: (of) => placedRows(of.attack, 'assets') },
  group: { file: 'attack', rows: (of) => placedRows(of.attack, 'groups') },
  software: { file: 'attack', rows: (of) => placedRows(of.attack, 'software') },
  assetGroup: { file: 'asset-types', rows: (of) => placedRows(of.assetTypes, 'groups') },
  assetFlag: { file: 'asset-types', rows: (of) => placedRows(of.assetTypes, 'flags') },
  assetType: { file: 'asset-types', rows: (of) => placedRows(of.assetTypes, 'assetTypes') },
  weakness: { file: 'asset-types', rows: (of) => placedRows(of.assetTypes, 'weaknesses') },
  protocolCategory: { file: 'protocols', rows: (of) => placedRows(of.protocols, 'categories') },
  protocol: { file: 'protocols', rows: (of) => placedRows(of.protocols, 'protocols') },
};

/** The rows among which an id may occur only once: those of each kind, and those that the app offers in one list. */
function idSpaces(parts: CatalogParts, rows: Readonly<Record<IdKind, Rows>>): readonly Rows[] {
  const { technique, group, software, ...others } = rows;
  const { requirements, componentRequirements, attack, threatActors } = parts;
  return [
    ...Object.values(others),
    [...technique, ...placedRows(attack, 'retiredTechniques')],
    [...placedRows(threatActors, 'actors'), ...placedRows(threatActors, 'nonHumanSources'), ...group, ...software],
    placedRows(attack, 'campaigns'),
    placedRows(requirements, 'foundationalRequirements'),
    placedRows(requirements, 'constraints'),
    placedRows(componentRequirements, 'categories'),
    placedRows(componentRequirements, 'constraints'),
    placedRows(componentRequirements, 'levelDifferences'),
    placedRows(parts.zoneConduitRequirements, 'requirements'),
    placedRows(parts.threatPatterns, 'patterns'),
    parts.policies.map(({ file, data }) => ({ row: data, file, path: [] })),
  ];
}

function checkUnique(rows: Rows, report: Report): void {
  const ids = new Set<string>();
  for (const { row, file, path } of rows) {
    if (ids.has(row.id)) report('duplicate', file, [...path, 'id'], `The id ${row.id} occurs twice.`);
    ids.add(row.id);
  }
}

function checkLinks(parts: CatalogParts, known: KnownIds, report: Report): void {
  function check<R extends Row>(rows: readonly Placed<R>[], broken: (row: R) => readonly BrokenReference[]): void {
    for (const { row, file, path } of rows)
      for (const { path: inside, id } of broken(row))
        report('reference', file, [...path, ...inside], `${row.id} names ${id}, which is not in the catalog.`);
  }
  function checkAll<K extends ReferringKind>(kind: K, rows: readonly Placed<ReferringRows[K] & Row>[]): void {
    check(rows, (row) => brokenReferences(kind, row, known));
  }
  const { componentRequirements, programmes, attack } = parts;
  checkAll('componentRequirement', placedRows(componentRequirements, 'requirements'));
  checkAll('levelDifference', placedRows(componentRequirements, 'levelDifferences'));
  checkAll('programmeGroup', placedRows(programmes, 'groups'));
  checkAll('programmeRequirement', placedRows(programmes, 'requirements'));
  checkAll('zoneConduitRequirement', placedRows(parts.zoneConduitRequirements, 'requirements'));
  checkAll('technique', placedRows(attack, 'techniques'));
  checkAll('mitigation', placedRows(attack, 'mitigations'));
  checkAll('retiredTechnique', placedRows(attack, 'retiredTechniques'));
  checkAll('adversary', placedRows(attack, 'groups'));
  checkAll('adversary', placedRows(attack, 'software'));
  checkAll('campaign', placedRows(attack, 'campaigns'));
  checkAll('actor', placedRows(parts.threatActors, 'actors'));
  check(placedRows(parts.threatPatterns, 'patterns'), (row) => brokenPatternReferences(row, known));
  checkAll('assetType', placedRows(parts.assetTypes, 'assetTypes'));
  checkAll('protocol', placedRows(parts.protocols, 'protocols'));
}
