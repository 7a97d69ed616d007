import type { Translate } from '#electron/i18n.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale, LocalizedText } from '#shared/catalog/localized-text.ts';
import { techniqueAnswers } from '#shared/catalog/technique-answers.ts';
import { catalogLayouts, type Column } from './catalog-layouts.ts';
import { printable, textTable } from './text-table.ts';

/** Marks an entry that may differ from its standard. */
const UNCERTAIN = '?';

type Entry = {
  readonly id: string;
  readonly name?: string | LocalizedText;
  readonly title?: string | LocalizedText;
  readonly confidence?: string;
};
/** A part of the catalog that can be printed by its name: a list. */
export type CatalogPart = { readonly name: string; readonly rows: readonly (string | Entry)[] };

/** The catalog as it is printed: each technique with what answers it, which is worked out and never stored. */
export function printedCatalog(catalog: Catalog): object {
  const answers = techniqueAnswers(catalog);
  return { ...catalog, techniques: catalog.techniques.map((row) => ({ ...row, ...answers(row) })) };
}

/** The lists of a printed catalog that hold something. */
export function catalogParts(printed: object): readonly CatalogPart[] {
  return Object.entries(printed).flatMap(([name, rows]) =>
    Array.isArray(rows) && rows.length > 0 ? [{ name, rows: rows as CatalogPart['rows'] }] : [],
  );
}

/** How many entries of a part are marked as uncertain. */
export function uncertainCount({ rows }: CatalogPart): number {
  return rows.filter(isUncertain).length;
}

function isUncertain(row: string | Entry): boolean {
  return typeof row !== 'string' && row.confidence !== undefined && row.confidence !== 'high';
}

/** What the catalog is, and its parts with their lengths. */
export function partsText({ manifest, attack, digest }: Catalog, parts: readonly CatalogPart[], t: Translate): string {
  const about = t('cli:verb.catalog.about', { version: manifest.version, attack: attack.version, digest });
  const heads = ['part', 'entries', 'uncertain'].map((key) => t(`cli:table.${key}`));
  const table = textTable(
    heads,
    parts.map((part) => [part.name, String(part.rows.length), String(uncertainCount(part) || '')]),
  );
  return `${printable(about)}\n\n${table}`;
}

/** The entries of a part for reading in a terminal: id, what matters of this kind, name; uncertain ones marked. */
export function entriesText(part: CatalogPart, catalog: Catalog, locale: Locale, t: Translate): string {
  const lines = part.rows.filter((row) => typeof row === 'string');
  if (lines.length > 0) return lines.map((line) => `${printable(line)}\n`).join('');
  const entries = part.rows.filter((row) => typeof row !== 'string');
  const columns = (catalogLayouts as Readonly<Record<string, readonly Column<Entry>[]>>)[part.name] ?? [];
  const isMarked = uncertainCount(part) > 0;
  const rows = entries.map((row) => [
    ...(isMarked ? [isUncertain(row) ? UNCERTAIN : ''] : []),
    row.id,
    ...columns.map(([, cell]) => cell(row, { catalog, t })),
    nameOf(row, locale, catalog),
  ]);
  const heads = ['cli:table.id', ...columns.map(([head]) => head), 'cli:table.name'].map((key) => t(key));
  return textTable(isMarked ? ['', ...heads] : heads, rows);
}

/** An entry's name or title; an entry that has none, such as a difference in level, goes by the title of its id. */
function nameOf(row: Entry, locale: Locale, catalog: Catalog): string {
  const name = row.name ?? row.title ?? catalog.componentRequirements.find(({ id }) => id === row.id)?.title ?? '';
  return typeof name === 'string' ? name : name[locale];
}
