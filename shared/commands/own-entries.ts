import { entriesAfter } from '#shared/catalog/preview-intake.ts';
import type { CatalogEntry } from '#shared/model/catalog-entry.ts';
import type { Command, CommandLabel } from './command.ts';

function withEntries(label: CommandLabel, taken: readonly CatalogEntry[]): Command {
  return {
    label,
    run(tx) {
      const own = new Map(tx.all('catalogEntry').map((entry) => [entry.id, entry]));
      const after = entriesAfter(own, taken);
      for (const id of own.keys()) if (!after.has(id)) tx.remove('catalogEntry', id);
      for (const entry of taken) tx.put('catalogEntry', entry);
    },
  };
}

/** Adds an entry of the plant's own, or puts it in place of the one with its kind and id. */
export function saveOwnEntry(entry: CatalogEntry): Command {
  return withEntries({ key: 'ownEntry.save', params: { name: entry.entryId } }, [entry]);
}

/** Takes in the entries of a file in one step; a release of ATT&CK takes the place of the one that is there. */
export function takeInEntries(name: string, entries: readonly CatalogEntry[]): Command {
  return withEntries({ key: 'ownEntry.takeIn', params: { name, count: entries.length } }, entries);
}

/** Takes an entry of the plant's own away; what names it keeps its id as plain text. */
export function removeOwnEntry({ id, entryId }: CatalogEntry): Command {
  return {
    label: { key: 'ownEntry.remove', params: { name: entryId } },
    run: (tx) => tx.remove('catalogEntry', id),
  };
}
