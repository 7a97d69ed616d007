import type { Locale } from '#shared/catalog/localized-text.ts';
import type { EntityTypes } from '#shared/model/model.ts';

/** What the rows of a table can be. */
export const sheetKinds = ['asset', 'zone', 'conduit', 'scenario', 'requirementStatus'] as const;
export type SheetKind = (typeof sheetKinds)[number];
export type SheetEntity<K extends SheetKind = SheetKind> = EntityTypes[K];

/** Gives the texts of the locale files by `namespace:key`, in any language. */
export type SheetTexts = (locale: Locale, key: string, params?: Readonly<Record<string, string | number>>) => string;

/** A page of a file as cells of text; `row` of the file is the place in `rows` + 1. */
export type SheetPage = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** What tables are written as; a text of values holds one table. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];
