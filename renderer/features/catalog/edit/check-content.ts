import type { Catalog } from '#shared/catalog/catalog.ts';
import { fieldOfFault, type EntryFault } from '#shared/catalog/entry-fault.ts';
import { ownEntryProblems } from '#shared/catalog/entry-references.ts';
import { builtInIds, knownIds } from '#shared/catalog/extend-catalog.ts';
import { parseOwnEntry } from '#shared/catalog/own-entry.ts';
import { catalogEntryId, type CatalogEntry } from '#shared/model/catalog-entry.ts';
import { idSchema } from '#shared/model/text.ts';
import { completeContent, type Content, type FormKind } from './entry-content.ts';

/** What an entry is checked against: the built-in catalog, the plant's, and the ids that are the plant's own. */
export type Surroundings = {
  readonly builtIn: Catalog;
  readonly catalog: Catalog;
  readonly own: ReadonlyMap<string, CatalogEntry>;
};

/** The entry that a form's content stands for. */
export function entryOf(kind: FormKind, content: Content): CatalogEntry & { readonly kind: FormKind } {
  const whole = completeContent(content);
  const entryId = typeof whole['id'] === 'string' ? whole['id'].trim() : '';
  return { id: catalogEntryId(kind, entryId), kind, entryId, content: { ...whole, id: entryId } };
}

function idFaults({ kind, entryId, id }: CatalogEntry, isNew: boolean, { builtIn, own }: Surroundings): EntryFault[] {
  if (entryId === '') return [{ code: 'shape', path: 'id', problem: { code: 'empty', path: 'id' } }];
  if (!idSchema.safeParse(entryId).success)
    return [{ code: 'shape', path: 'id', problem: { code: 'badId', path: 'id' } }];
  if (builtInIds(builtIn, kind).has(entryId)) return [{ code: 'builtIn', path: 'id', id: entryId }];
  return isNew && own.has(id) ? [{ code: 'occursTwice', path: 'id', id: entryId }] : [];
}

/** Everything that is wrong with what is typed, by the catalog's own schemas and references. */
export function faultsOf(
  kind: FormKind,
  content: Content,
  isNew: boolean,
  around: Surroundings,
): readonly EntryFault[] {
  const entry = entryOf(kind, content);
  const ids = idFaults(entry, isNew, around);
  const parsed = parseOwnEntry(entry);
  const shape = parsed.ok
    ? ownEntryProblems(entry, parsed.value, knownIds(around.catalog)).map(({ fault }) => fault)
    : parsed.error.map(({ fault }) => fault);
  return [...ids, ...shape.filter((fault) => ids.length === 0 || fieldOfFault(fault) !== 'id')];
}
