import type * as z from 'zod';
import type { CatalogEntry, CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { assetTypeSchema, type AssetType } from './asset-type.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { checkPolicy } from './check-policy.ts';
import { countermeasureTypeSchema, type CountermeasureType } from './countermeasure-type.ts';
import { protocolSchema, type Protocol } from './protocol.ts';
import { brokenPatternReferences, brokenReferences, type BrokenReference, type KnownIds } from './reference-table.ts';
import { riskPolicySchema, type RiskPolicy } from './risk-policy.ts';
import { attackFileSchema, type AttackFile } from './threat.ts';
import { threatPatternSchema, type ThreatPattern } from './threat-pattern.ts';

/** What each kind of own entry holds. */
export type OwnContents = {
  threat: ThreatPattern;
  'asset-type': AssetType;
  protocol: Protocol;
  'countermeasure-type': CountermeasureType;
  'risk-policy': RiskPolicy;
  attack: AttackFile;
};

/** The schema of each kind of own entry: those that the catalog's own files go through. */
export const ownEntrySchemas: { readonly [K in CatalogEntryKind]: z.ZodType<OwnContents[K]> } = {
  threat: threatPatternSchema,
  'asset-type': assetTypeSchema,
  protocol: protocolSchema,
  'countermeasure-type': countermeasureTypeSchema,
  'risk-policy': riskPolicySchema,
  attack: attackFileSchema,
};

/** The id that an entry's content gives it; a release of ATT&CK goes by its version. */
function idOfContent<K extends CatalogEntryKind>(kind: K, content: OwnContents[K]): string {
  return kind === 'attack' ? (content as AttackFile).version : (content as { id: string }).id;
}

/** The content of an entry as its kind has it, or everything that is wrong with its shape. `file` of a problem is the entry's id. */
export function parseOwnEntry<K extends CatalogEntryKind>(
  entry: CatalogEntry & { readonly kind: K },
): Result<OwnContents[K], readonly CatalogProblem[]> {
  const file = entry.id;
  const parsed = ownEntrySchemas[entry.kind].safeParse(entry.content);
  if (!parsed.success)
    return err(
      parsed.error.issues.map(({ path, message }) => ({
        kind: 'invalid',
        file,
        path: jsonPath(path),
        detail: message,
      })),
    );
  const content = parsed.data as OwnContents[K];
  if (idOfContent(entry.kind, content) !== entry.entryId)
    return err([{ kind: 'invalid', file, path: '$.id', detail: `The entry is kept as ${entry.entryId}.` }]);
  return ok(content);
}

const noFaults = (): readonly BrokenReference[] => [];

/** How each kind of entry refers to the rest of the catalog. */
const brokenIn: {
  readonly [K in CatalogEntryKind]: (content: OwnContents[K], known: KnownIds) => readonly BrokenReference[];
} = {
  threat: brokenPatternReferences,
  'asset-type': (row, known) => brokenReferences('assetType', row, known),
  protocol: (row, known) => brokenReferences('protocol', row, known),
  'countermeasure-type': (row, known) => brokenReferences('countermeasureType', row, known),
  'risk-policy': noFaults,
  attack: noFaults,
};

/** Every reference of an entry that leads nowhere, and what does not fit together inside it. */
export function ownEntryProblems<K extends CatalogEntryKind>(
  entry: CatalogEntry & { readonly kind: K },
  content: OwnContents[K],
  known: KnownIds,
): readonly CatalogProblem[] {
  const file = entry.id;
  const problems: CatalogProblem[] = brokenIn[entry.kind](content, known).map(({ path, id }) => ({
    kind: 'reference',
    file,
    path: jsonPath(path),
    detail: `${entry.entryId} names ${id}, which is not in the catalog.`,
  }));
  if (entry.kind === 'risk-policy')
    checkPolicy(content as RiskPolicy, (kind, path, detail) =>
      problems.push({ kind, file, path: jsonPath(path), detail }),
    );
  return problems;
}
