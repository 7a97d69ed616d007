import { productSchema } from '#shared/model/product.ts';
import { supplierPages, type SupplierSheet } from '#shared/supplier/supplier-pages.ts';
import type { ReadCell, ReadPage, WrittenPage } from '#shared/supplier/workbook.ts';
import { theCatalog } from './catalog.ts';
import { supplierWords } from './supplier-words.ts';

/** A sheet about a controller of which nothing is known; parts may be replaced. */
export function aSupplierSheet(parts: Partial<SupplierSheet> = {}): SupplierSheet {
  return {
    product: productSchema.parse({ id: 'P-01', vendor: 'Aldenberg', name: 'PLC-7', version: '2.1' }),
    categories: ['embedded-device'],
    target: [2, 2, 2, 1, 1, 1, 2],
    catalog: theCatalog(),
    appVersion: '0.1.0',
    day: '2026-11-23',
    languages: 'en',
    words: supplierWords,
    ...parts,
  };
}

/** Written pages as they are read. */
export function asRead(pages: readonly WrittenPage[]): ReadPage[] {
  return pages.map(({ name, rows }) => ({
    name,
    merged: [],
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): ReadCell[] =>
        cell === null || cell.text === '' ? [] : [{ row, column, text: cell.text, as: 'text' }],
      ),
    ),
  }));
}

/** The pages of a sheet as a supplier sends them back untouched. */
export function returnedPages(parts: Partial<SupplierSheet> = {}): ReadPage[] {
  return asRead(supplierPages(aSupplierSheet(parts)));
}

/** The ids of all component requirements. */
export const knownIds = (): ReadonlySet<string> => new Set(theCatalog().componentRequirements.map(({ id }) => id));
