import { placedRows, type CatalogParts, type Placed, type Report } from './catalog-parts.ts';
import { brokenPatternReferences, brokenReferences, idKinds, type BrokenReference } from './reference-table.ts';
import type { IdKind, KnownIds, ReferringKind, ReferringRows } from './reference-table.ts';

type Row = { readonly id: string };
type Rows = readonly Placed<Row>[];

/** Every id that occurs twice and every reference that leads nowhere. */
export function checkReferences(parts: CatalogParts, report: Report): void {
  const rows = idRows(parts);
  for (const space of idSpaces(parts, rows)) checkUnique(space, report);
  const known = Object.fromEntries(idKinds.map((kind) => [kind, new Set(rows[kind].map(({ row }) => row.id))]));
  checkLinks(parts, known as unknown as KnownIds, report);
}

/** Where the ids of each kind are given out. */
function idRows(parts: CatalogParts): Readonly<Record<IdKind, Rows>> {
  return {
    requirement: placedRows(parts.requirements, 'requirements'),
    componentRequirement: placedRows(parts.componentRequirements, 'requirements'),
    programmeGroup: placedRows(parts.programmes, 'groups'),
    programmeRequirement: placedRows(parts.programmes, 'requirements'),
    workflowStage: placedRows(parts.zoneConduitRequirements, 'steps'),
    tactic: placedRows(parts.attack, 'tactics'),
    technique: placedRows(parts.attack, 'techniques'),
    mitigation: placedRows(parts.attack, 'mitigations'),
    attackAsset: placedRows(parts.attack, 'assets'),
    group: placedRows(parts.attack, 'groups'),
    software: placedRows(parts.attack, 'software'),
    assetGroup: placedRows(parts.assetTypes, 'groups'),
    assetFlag: placedRows(parts.assetTypes, 'flags'),
    assetType: placedRows(parts.assetTypes, 'assetTypes'),
    weakness: placedRows(parts.assetTypes, 'weaknesses'),
    protocolCategory: placedRows(parts.protocols, 'categories'),
    protocol: placedRows(parts.protocols, 'protocols'),
  };
}

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
