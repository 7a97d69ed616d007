import { catalogEntryId, type CatalogEntry } from '#shared/model/catalog-entry.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Catalog } from './catalog.ts';
import { faultsOfIssues, type EntryFault } from './entry-fault.ts';
import { extendCatalog } from './extend-catalog.ts';
import { parseSharedCatalog, type RefusedEntry, type SharedCatalog } from './shared-catalog.ts';
import { looksLikeStix, readStixBundle } from './stix-attack.ts';
import { attackFileSchema } from './threat.ts';

/** What a file brings to a catalog: an `.ieccatalog` of own entries, or a release of ATT&CK out of a STIX bundle. */
export type Intake = {
  readonly kind: 'entries' | 'attack';
  readonly name: string;
  readonly entries: readonly CatalogEntry[];
  /** What is left out since it is no entry, or has the id of a built-in one. */
  readonly refused: readonly RefusedEntry[];
  /** What was read but deserves a look: parts of a bundle that were left out. */
  readonly notes: readonly EntryFault[];
};

/** Most notes that are kept. */
const MAX_NOTES = 500;

function entryOfRelease(json: Parameters<typeof readStixBundle>[0], sha256: string, builtIn: Catalog) {
  const read = readStixBundle(json, sha256, builtIn);
  if (!read.ok) return err(read.error.slice(0, MAX_NOTES));
  const { release, notes } = read.value;
  const parsed = attackFileSchema.safeParse(release);
  if (!parsed.success) return err(faultsOfIssues(parsed.error.issues, release));
  const entry: CatalogEntry = {
    id: catalogEntryId('attack', release.version),
    kind: 'attack',
    entryId: release.version,
    content: parsed.data,
  };
  return ok<Intake>({
    kind: 'attack',
    name: `${release.name} ${release.version}`,
    entries: [entry],
    refused: [],
    notes: notes.slice(0, MAX_NOTES),
  });
}

/** Everything that is wrong with each entry but for what it refers to: that depends on the plant it comes to. */
function sorted(entries: SharedCatalog['entries'], builtIn: Catalog) {
  const { catalog, problems } = extendCatalog(
    builtIn,
    entries.map(({ entry }) => entry),
  );
  const accepted = new Set(catalog.own);
  const byEntry = Map.groupBy(problems, ({ file }) => file);
  const refused = entries.flatMap(({ entry, place }): RefusedEntry[] => {
    if (accepted.has(entry.id)) return [];
    const faults = (byEntry.get(entry.id) ?? []).map(({ fault }) => fault);
    return [{ place, kind: entry.kind, entryId: entry.entryId, faults }];
  });
  return { entries: entries.map(({ entry }) => entry).filter(({ id }) => accepted.has(id)), refused };
}

/**
 * What a JSON value brings to the catalog, or why nothing can be taken from it. `sha256` is the digest of the file. Gives
 * a list of faults for whatever it is handed; never throws.
 */
export function readIntake(json: unknown, sha256: string, builtIn: Catalog): Result<Intake, readonly EntryFault[]> {
  if (looksLikeStix(json)) return entryOfRelease(json, sha256, builtIn);
  const shared = parseSharedCatalog(json);
  if (!shared.ok) return shared;
  const { name, id, entries, refused } = shared.value;
  const checked = sorted(entries, builtIn);
  if (entries.length === 0 && refused.length === 0) return err([{ code: 'nothingInside', path: 'entries' }]);
  return ok({
    kind: 'entries',
    name: name || id,
    entries: checked.entries,
    refused: [...refused, ...checked.refused].sort((a, b) => a.place - b.place),
    notes: [],
  });
}
