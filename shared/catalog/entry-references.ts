import { printPath, type JsonPath } from '#shared/exchange/problem.ts';
import type { CatalogEntry, CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import type { CatalogProblem } from './catalog-problem.ts';
import { checkPolicy } from './check-policy.ts';
import { entryProblem, type EntryFault, type EntryProblem } from './entry-fault.ts';
import type { OwnContents } from './own-entry.ts';
import { brokenPatternReferences, brokenReferences, type BrokenReference, type KnownIds } from './reference-table.ts';
import { releaseFaults } from './release-faults.ts';
import type { RiskPolicy } from './risk-policy.ts';

function unknown(broken: readonly BrokenReference[]): readonly EntryFault[] {
  return broken.map(({ path, id }) => ({ code: 'unknownId', path: printPath(path as JsonPath), id }));
}

const policyFaults = {
  duplicate: 'policyTwice',
  reference: 'policyReference',
} as const satisfies Partial<Record<CatalogProblem['kind'], EntryFault['code']>>;

function faultsOfPolicy(policy: RiskPolicy): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  checkPolicy(policy, (kind, path) =>
    faults.push({
      code: kind === 'duplicate' || kind === 'reference' ? policyFaults[kind] : 'policyShape',
      path: printPath(path as JsonPath),
    }),
  );
  return faults;
}

/** What each kind of entry names that is not there, and what does not fit together inside it. */
const faultsIn: {
  readonly [K in CatalogEntryKind]: (content: OwnContents[K], known: KnownIds) => readonly EntryFault[];
} = {
  threat: (row, known) => unknown(brokenPatternReferences(row, known)),
  'asset-type': (row, known) => unknown(brokenReferences('assetType', row, known)),
  protocol: (row, known) => unknown(brokenReferences('protocol', row, known)),
  'countermeasure-type': (row, known) => unknown(brokenReferences('countermeasureType', row, known)),
  'risk-policy': faultsOfPolicy,
  attack: releaseFaults,
};

/** Every reference of an entry that leads nowhere, and what does not fit together inside it. */
export function ownEntryProblems<K extends CatalogEntryKind>(
  entry: CatalogEntry & { readonly kind: K },
  content: OwnContents[K],
  known: KnownIds,
): readonly EntryProblem[] {
  return faultsIn[entry.kind](content, known).map((fault) => {
    const kind = fault.code === 'policyShape' ? 'order' : fault.code.endsWith('Twice') ? 'duplicate' : 'reference';
    return entryProblem(kind, entry.id, fault);
  });
}
