import { tableLimits } from '#electron/sheets/limits.ts';
import { ensureWordProcessor } from '#electron/runtime/system-packages.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { openZip } from '#electron/sheets/zip.ts';
import { partsOf, reportOf, waterPlant } from '#tests/support/report.ts';
import { openSpreadsheetProgram, type SpreadsheetProgram } from '#tests/support/spreadsheet-program.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

let program: SpreadsheetProgram;
beforeAll(async () => {
  await ensureWordProcessor();
  program = await openSpreadsheetProgram();
}, 600_000);
afterAll(() => program.close());

const water = waterPlant();
const names = [...water.zone.values(), ...water.conduit.values()].map(({ name, id }) => name || id);

function textsOf(file: Buffer) {
  const pages = readWorkbook(file, tableLimits);
  if (!pages.ok) throw new Error(JSON.stringify(pages.error));
  return pages.value.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ row, column, text }) => [row, column, text]),
  }));
}

it('LibreOffice opens the Word form whole, in both languages', async () => {
  const saved = await program.convert(reportOf(water, 'docx', { lang: 'en+ja' }), 'docx', 'odt');
  const text = openZip(saved, tableLimits).read('content.xml')?.toString() ?? '';
  for (const name of names) expect(text).toContain(name);
  expect(text).toContain('サイバーセキュリティ要求事項仕様');
  expect(text).toContain('<text:table-of-content ');
  const tables = [...text.matchAll(/<table:table-header-rows>/g)];
  expect(tables.length).toBeGreaterThan(20);
  expect(text.match(/<text:h [^>]*text:outline-level="1"/g)).toHaveLength(10);
}, 300_000);

it('LibreOffice opens and saves the Excel form without loss, with its filters', async () => {
  const file = reportOf(water, 'xlsx', { lang: 'ja' });
  const saved = await program.saveAs(file, 'xlsx');
  expect(textsOf(saved)).toEqual(textsOf(file));
  const parts = [...partsOf(saved)];
  const tables = [...partsOf(file)].filter(([name]) => name.startsWith('xl/tables/'));
  expect(parts.filter(([, part]) => part.includes('<autoFilter '))).toHaveLength(tables.length);
}, 300_000);
