import type * as z from 'zod';
import { printPath, problemKey, type ExchangeProblem, type JsonPath } from '#shared/exchange/problem.ts';
import { flattenIssues, problemOf } from '#shared/exchange/read-issues.ts';
import type { CatalogProblem } from './catalog-problem.ts';

/**
 * What is wrong with an own entry, with a file of own entries or with a STIX bundle; a closed list. `path` reads
 * `when[0].protocolIds[2]` and is empty for the whole. The locale namespace `catalog` has a sentence per code under
 * `fault`, `exchange` those of a wrong shape.
 */
export type EntryFault = { readonly path: string } & (
  | { readonly code: 'shape'; readonly problem: ExchangeProblem }
  // an entry
  | { readonly code: 'unknownKey'; readonly key: string }
  | { readonly code: 'badFormat' | 'tooDeep' | 'twoReleases' | 'policyTwice' | 'policyReference' | 'policyShape' }
  | { readonly code: 'textTooLong'; readonly limit: number }
  | { readonly code: 'idDiffers' | 'builtIn' | 'unknownId' | 'occursTwice' | 'retiredAndAlive'; readonly id: string }
  // a file
  | { readonly code: 'notUtf8' | 'notCatalog' | 'badVersion' | 'isPlant' | 'nothingInside' }
  | { readonly code: 'notJson'; readonly line: number; readonly column: number }
  | { readonly code: 'newerVersion'; readonly version: number }
  | { readonly code: 'fileTooLarge' | 'tooManyEntries'; readonly limit: number }
  // a STIX bundle
  | { readonly code: 'otherDomain'; readonly domain: string }
  | { readonly code: 'notAttack' | 'noRelease' | 'noTechniques' | 'malformedObject' }
  | { readonly code: 'unknownLabel'; readonly id: string; readonly label: string }
);

/** What is wrong with an own entry: as the catalog's loader says it, and as a sentence for people. */
export type EntryProblem = CatalogProblem & { readonly fault: EntryFault };

/** Names a fault as the problem of an entry. */
export function entryProblem(
  kind: CatalogProblem['kind'],
  file: string,
  fault: EntryFault,
  detail: string = fault.code,
): EntryProblem {
  return { kind, file, path: fault.path === '' ? '$' : `$.${fault.path}`, detail, fault };
}

type Values = Readonly<Record<string, unknown>>;

/** The locale key of a fault's sentence and the values that go into it. */
export function faultText(fault: EntryFault): { readonly key: string; readonly params: Values } {
  if (fault.code === 'shape') return { key: problemKey(fault.problem), params: fault.problem };
  return { key: `catalog:fault.${fault.code}`, params: fault };
}

/** The field of an entry in which a fault stands; empty for the whole entry. */
export function fieldOfFault({ path }: EntryFault): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}

/** What the issues of a schema say about a value, in the words of people. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[], json: unknown): readonly EntryFault[] {
  return flattenIssues(issues, json).flatMap((issue): EntryFault[] => {
    const path = printPath(issue.path as JsonPath);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'unknownKey', path, key }));
    if (issue.code === 'custom') return [{ code: issue.path.at(-1) === 'content' ? 'tooDeep' : 'badFormat', path }];
    if (issue.code === 'invalid_format' && issue.format !== 'date') return [{ code: 'badFormat', path }];
    return [{ code: 'shape', path, problem: problemOf(issue, json) }];
  });
}
