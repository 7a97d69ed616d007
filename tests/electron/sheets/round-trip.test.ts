import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { writeWorkbook } from '#electron/sheets/write-workbook.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import { supplierPages } from '#shared/supplier/supplier-pages.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { supplierWords } from '#tests/support/supplier-words.ts';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('works', async () => {
  const pages = supplierPages({
    product: { vendor: 'Aldenberg', name: 'PLC-1', version: '2.1', slCapability: null, answers: { 'CR 1.1': { status: 'met', rationale: '=1+1\n二段階', evidence: '😀 _x000D_' } }, answeredBy: '', answeredOn: null },
    categories: ['embedded-device'],
    target: [2, 2, 2, 1, 1, 1, 2],
    catalog: theCatalog(),
    appVersion: '0.1.0',
    day: '2026-11-23',
    languages: 'both',
    words: supplierWords,
  });
  writeFileSync("/tmp/xl/p2.xlsx", await writeWorkbook(pages.slice(1)));
  const file = await writeWorkbook(pages);
  writeFileSync('/tmp/xl/out.xlsx', file);
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const said = readSupplierPages(read.value, supplierWords, new Set(theCatalog().componentRequirements.map(({ id }) => id)));
  expect(said).toEqual({});
});
