import { isSameValue } from '#shared/engine/same-value.ts';
import type { CatalogEntry } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';
import type { Catalog } from './catalog.ts';
import type { EntryFault } from './entry-fault.ts';
import { extendCatalog } from './extend-catalog.ts';

/** What taking an entry in does to the plant's own entries, and what the entry names that is nowhere. */
export type PreviewedEntry = {
  readonly entry: CatalogEntry;
  readonly change: 'new' | 'changed' | 'same';
  readonly nowhere: readonly EntryFault[];
};

type Own = Model['catalogEntry'];

/** The plant's own entries once others are taken in; a release of ATT&CK takes the place of the one that is there. */
export function entriesAfter(own: Own, taken: readonly CatalogEntry[]): ReadonlyMap<string, CatalogEntry> {
  const isRelease = taken.some(({ kind }) => kind === 'attack');
  const kept = [...own.values()].filter(({ kind }) => !(isRelease && kind === 'attack'));
  return new Map([...kept, ...taken].map((entry) => [entry.id, entry]));
}

/** What happens to each entry that is about to be taken in. */
export function previewEntries(taken: readonly CatalogEntry[], own: Own, builtIn: Catalog): readonly PreviewedEntry[] {
  const { problems } = extendCatalog(builtIn, entriesAfter(own, taken).values());
  const byEntry = Map.groupBy(problems, ({ file }) => file);
  return taken.map((entry) => {
    const there = own.get(entry.id);
    const change = there === undefined ? 'new' : isSameValue(there.content, entry.content) ? 'same' : 'changed';
    return { entry, change, nowhere: (byEntry.get(entry.id) ?? []).map(({ fault }) => fault) };
  });
}
