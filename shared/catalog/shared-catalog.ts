import * as z from 'zod';
import { isJsonObject } from '#shared/exchange/json-path.ts';
import { EXCHANGE_FORMAT } from '#shared/exchange/document.ts';
import {
  catalogEntryId,
  catalogEntryKinds,
  catalogEntrySchema,
  type CatalogEntry,
} from '#shared/model/catalog-entry.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { faultsOfIssues, type EntryFault } from './entry-fault.ts';

/** What the key `format` of an `.ieccatalog` file says. */
const FORMAT = 'ieccatalog';
/** The version of the form that is read and written. */
const VERSION = 1;
/** Most entries of one file. */
const MAX_ENTRIES = 10_000;

const name = z.string().max(MAX_LINE_LENGTH);
const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: name.min(1),
  name,
  entries: z.array(z.unknown()),
});
const entrySchema = catalogEntrySchema.omit({ id: true });

/** An entry of a file that is none: where it stands, what it says it is, and what is wrong with it. */
export type RefusedEntry = {
  readonly place: number;
  readonly kind: string;
  readonly entryId: string;
  readonly faults: readonly EntryFault[];
};
/** The entries of an `.ieccatalog` file; those that are refused do not stop the others. */
export type SharedCatalog = {
  readonly id: string;
  readonly name: string;
  /** With the place in the file. */
  readonly entries: readonly { readonly entry: CatalogEntry; readonly place: number }[];
  readonly refused: readonly RefusedEntry[];
};

function envelopeFault(json: unknown): EntryFault | null {
  if (!isJsonObject(json)) return { code: 'notCatalog', path: '' };
  if (json['format'] === EXCHANGE_FORMAT) return { code: 'isPlant', path: '' };
  if (json['format'] !== FORMAT) return { code: 'notCatalog', path: '' };
  const version = json['version'];
  if (typeof version === 'number' && version > VERSION) return { code: 'newerVersion', path: 'version', version };
  if (version !== VERSION) return { code: 'badVersion', path: 'version' };
  const { entries } = json;
  if (Array.isArray(entries) && entries.length > MAX_ENTRIES)
    return { code: 'tooManyEntries', path: 'entries', limit: MAX_ENTRIES };
  return null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_LINE_LENGTH) : '';
}

function refusal(place: number, entry: unknown, faults: readonly EntryFault[]): RefusedEntry {
  const said = isJsonObject(entry) ? entry : {};
  return { place, kind: textOf(said['kind']), entryId: textOf(said['entryId']), faults };
}

/** The entries of an `.ieccatalog` file, or why it is none. What an entry holds is checked where it comes to a catalog. */
export function parseSharedCatalog(json: unknown): Result<SharedCatalog, readonly EntryFault[]> {
  const fault = envelopeFault(json);
  if (fault) return err([fault]);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return err(faultsOfIssues(envelope.error.issues, json));
  const entries: SharedCatalog['entries'][number][] = [];
  const refused: RefusedEntry[] = [];
  const seen = new Set<string>();
  envelope.data.entries.forEach((entry, place) => {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) return void refused.push(refusal(place, entry, faultsOfIssues(parsed.error.issues, entry)));
    const id = catalogEntryId(parsed.data.kind, parsed.data.entryId);
    if (seen.has(id))
      return void refused.push(refusal(place, entry, [{ code: 'occursTwice', path: '', id: parsed.data.entryId }]));
    seen.add(id);
    entries.push({ entry: { id, ...parsed.data }, place });
  });
  return ok({ id: envelope.data.id, name: envelope.data.name, entries, refused });
}

/** Own entries as an `.ieccatalog` file; the same entries give the same text. */
export function toSharedCatalog(id: string, name: string, entries: Iterable<CatalogEntry>): object {
  const place = ({ kind }: CatalogEntry) => catalogEntryKinds.indexOf(kind);
  const sorted = [...entries].sort((a, b) => place(a) - place(b) || (a.entryId < b.entryId ? -1 : 1));
  return {
    format: FORMAT,
    version: VERSION,
    id,
    name,
    entries: sorted.map(({ kind, entryId, content }) => ({ kind, entryId, content })),
  };
}
