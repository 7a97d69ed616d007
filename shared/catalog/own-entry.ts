import type * as z from 'zod';
import { printPath, type JsonPath } from '#shared/exchange/problem.ts';
import type { CatalogEntry, CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { assetTypeSchema, type AssetType } from './asset-type.ts';
import { countermeasureTypeSchema, type CountermeasureType } from './countermeasure-type.ts';
import { entryProblem, faultsOfIssues, type EntryFault, type EntryProblem } from './entry-fault.ts';
import { protocolSchema, type Protocol } from './protocol.ts';
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
const ownEntrySchemas: { readonly [K in CatalogEntryKind]: z.ZodType<OwnContents[K]> } = {
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

/** Longest text of an entry, in characters. */
const MAX_TEXT = 20_000;

/** The first text of a value that is longer than anybody would write. */
function longText(value: unknown, path: JsonPath): JsonPath | null {
  if (typeof value === 'string') return value.length > MAX_TEXT ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = longText(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}

/** The content of an entry as its kind has it, or everything that is wrong with its shape. `file` of a problem is the entry's id. */
export function parseOwnEntry<K extends CatalogEntryKind>(
  entry: CatalogEntry & { readonly kind: K },
): Result<OwnContents[K], readonly EntryProblem[]> {
  const invalid = (fault: EntryFault) => entryProblem('invalid', entry.id, fault);
  const parsed = ownEntrySchemas[entry.kind].safeParse(entry.content);
  if (!parsed.success) return err(faultsOfIssues(parsed.error.issues, entry.content).map(invalid));
  const content = parsed.data as OwnContents[K];
  const long = longText(content, []);
  if (long) return err([invalid({ code: 'textTooLong', path: printPath(long), limit: MAX_TEXT })]);
  if (idOfContent(entry.kind, content) !== entry.entryId)
    return err([invalid({ code: 'idDiffers', path: entry.kind === 'attack' ? 'version' : 'id', id: entry.entryId })]);
  return ok(content);
}
