import { printPath, type JsonPath } from '#shared/exchange/problem.ts';
import type { EntryFault } from './entry-fault.ts';
import { brokenReferences, type BrokenReference, type KnownIds } from './reference-table.ts';
import type { AttackFile } from './threat.ts';

type Row = { readonly id: string };
const lists = [
  'tactics',
  'techniques',
  'mitigations',
  'assets',
  'groups',
  'software',
  'campaigns',
  'retiredTechniques',
] as const satisfies readonly (keyof AttackFile)[];

function idsOf(rows: readonly Row[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

/** The ids that a release refers to: its own, and the requirements of the catalog. */
function idsAround(release: AttackFile, known: KnownIds): KnownIds {
  return {
    ...known,
    tactic: idsOf(release.tactics),
    technique: idsOf(release.techniques),
    mitigation: idsOf(release.mitigations),
    attackAsset: idsOf(release.assets),
    group: idsOf(release.groups),
    software: idsOf(release.software),
  };
}

function twice(list: string, rows: readonly Row[]): readonly EntryFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, at): EntryFault[] => {
    if (seen.has(id)) return [{ code: 'occursTwice', path: printPath([list, at, 'id']), id }];
    seen.add(id);
    return [];
  });
}

function nowhere<R>(list: string, rows: readonly R[], broken: (row: R) => readonly BrokenReference[]): EntryFault[] {
  return rows.flatMap((row, at) =>
    broken(row).map(({ path, id }): EntryFault => ({
      code: 'unknownId',
      path: printPath([list, at, ...(path as JsonPath)]),
      id,
    })),
  );
}

/** What does not fit together inside a release of ATT&CK, and what it names that the requirements do not have. */
export function releaseFaults(release: AttackFile, known: KnownIds): readonly EntryFault[] {
  const ids = idsAround(release, known);
  return [
    ...lists.flatMap((list) => twice(list, release[list])),
    ...nowhere('techniques', release.techniques, (row) => brokenReferences('technique', row, ids)),
    ...nowhere('mitigations', release.mitigations, (row) => brokenReferences('mitigation', row, ids)),
    ...nowhere('retiredTechniques', release.retiredTechniques, (row) => brokenReferences('retiredTechnique', row, ids)),
    ...nowhere('groups', release.groups, (row) => brokenReferences('adversary', row, ids)),
    ...nowhere('software', release.software, (row) => brokenReferences('adversary', row, ids)),
    ...nowhere('campaigns', release.campaigns, (row) => brokenReferences('campaign', row, ids)),
    ...release.retiredTechniques.flatMap(({ id }, at): EntryFault[] =>
      ids.technique.has(id) ? [{ code: 'retiredAndAlive', path: printPath(['retiredTechniques', at, 'id']), id }] : [],
    ),
  ];
}
