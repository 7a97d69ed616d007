import { documentStore } from '#renderer/state/document-store.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Named } from '#shared/catalog/localized-text.ts';
import { policyEntry } from '#shared/catalog/policy-entry.ts';
import { catalogEntryId } from '#shared/model/catalog-entry.ts';
import { policyOf } from '#shared/model/model.ts';
import type { CatalogRow } from '../data/rows.ts';
import { startEditing } from './editing-store.ts';
import { blankContents, freeId, idFromName, type Content, type FormKind } from './entry-content.ts';

const rowsOfKind: { readonly [K in FormKind]: (catalog: Catalog) => readonly Named[] } = {
  threat: ({ threatPatterns }) => threatPatterns,
  'asset-type': ({ assetTypes }) => assetTypes,
  protocol: ({ protocols }) => protocols,
  'countermeasure-type': ({ countermeasureTypes }) => countermeasureTypes,
  'risk-policy': ({ policies }) => policies,
};

/** An id that neither the catalog nor the plant has. */
function unusedId(kind: FormKind, wanted: string, catalog: Catalog | null): string {
  const model = documentStore.getState().document?.model;
  const known = new Set(catalog ? rowsOfKind[kind](catalog).map(({ id }) => id) : []);
  return freeId(wanted, (id) => known.has(id) || (model?.catalogEntry.has(catalogEntryId(kind, id)) ?? false));
}

/** Begins an own entry as a copy of one that is there; its name tells it apart until it gets a better one. */
export function duplicateEntry(kind: FormKind, { id }: CatalogRow, catalog: Catalog): void {
  const row = rowsOfKind[kind](catalog).find((one) => one.id === id);
  if (!row) return;
  const name = { en: `${row.name.en} 2`, ja: `${row.name.ja} 2` };
  copyContent(kind, { ...(row as Content), name }, catalog);
}

/** Begins an own entry with the content of another, under an id that nothing has. */
export function copyContent(kind: FormKind, content: Content, catalog: Catalog | null): void {
  startEditing(kind, { ...content, id: unusedId(kind, `${String(content['id'])}-own`, catalog) }, true);
}

/** Begins an own entry with nothing in it; a risk policy begins as the plant's. */
export function newEntry(kind: FormKind, catalog: Catalog | null): void {
  const model = documentStore.getState().document?.model;
  if (!model) return;
  if (kind !== 'risk-policy') return startEditing(kind, blankContents[kind], true);
  const policy = policyOf(model);
  startEditing(kind, policyEntry(policy, unusedId(kind, idFromName(policy.name), catalog)), true);
}
