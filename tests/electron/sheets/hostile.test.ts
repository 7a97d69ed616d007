import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { writeWorkbook } from '#electron/sheets/write-workbook.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import { supplierPages } from '#shared/supplier/supplier-pages.ts';
import { aSupplierSheet, knownIds } from '#tests/support/supplier-sheet.ts';
import { supplierWords } from '#tests/support/supplier-words.ts';
import { workbookOf, workbookParts } from '#tests/support/workbook.ts';
import { zipOf } from '#tests/support/zip.ts';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MiB = 1024 * 1024;
const strings = 'xl/sharedStrings.xml';
const bomb = `<sst><si><t>${' '.repeat(limits.unpacked)}</t></si></sst>`;
const parts = workbookParts('<sheetData/>');
const withPart = (name: string, change: object) =>
  zipOf(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
const manyCells = `<sheetData>${'<c><v>1</v></c>'.repeat(limits.cells + 1)}</sheetData>`;

it.each([
  ['nothing', Buffer.alloc(0), 'notXlsx'],
  ['a text', Buffer.from('Id,Answer\nCR 1.1,met\n'.repeat(9)), 'notXlsx'],
  ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(900)]), 'notXlsx'],
  [
    'the older format, or a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(900)]),
    'isLocked',
  ],
  ['a document of words', zipOf([{ name: 'word/document.xml', content: '<w/>' }]), 'notXlsx'],
  ['a zip file without its end', zipOf(parts).subarray(0, -30), 'damagedZip'],
  ['an encrypted part', withPart('xl/workbook.xml', { flags: 1 }), 'isLocked'],
  ['a part with a wrong checksum', withPart('xl/workbook.xml', { crc: 1 }), 'damagedZip'],
  ['a part that is larger than it says', withPart('xl/workbook.xml', { size: 3 }), 'damagedZip'],
  ['a part that is smaller than it says', withPart('xl/workbook.xml', { size: 30_000 }), 'damagedZip'],
  ['two parts of one name', zipOf([...parts, parts[1]!]), 'damagedZip'],
  [
    'too many parts',
    zipOf(Array.from({ length: limits.entries + 1 }, (_, n) => ({ name: `${n}`, content: '' }))),
    'damagedZip',
  ],
  ['a zip bomb', withPart(strings, { content: bomb }), 'unpacksTooLarge'],
  ['a zip bomb that says it is small', withPart(strings, { content: bomb, size: 100 }), 'damagedZip'],
  [
    'two parts that are too large together',
    workbookOf(' '.repeat(20 * MiB), { [strings]: `<sst>${' '.repeat(20 * MiB)}</sst>` }),
    'unpacksTooLarge',
  ],
  ['an XML that ends too early', withPart(strings, { content: '<sst><si>' }), 'damagedXml'],
  ['an XML that closes what is not open', withPart(strings, { content: '<sst></si></sst>' }), 'damagedXml'],
  ['an XML that is none', withPart(strings, { content: 'strings' }), 'damagedXml'],
  ['bytes that are no text', withPart(strings, { content: Buffer.from([0x3c, 0xff, 0xff]) }), 'damagedXml'],
  ['a document type', withPart(strings, { content: '<!DOCTYPE a><sst/>' }), 'damagedXml'],
  ['entities that multiply', withPart(strings, { content: '<sst/><!ENTITY a "&b;&b;">' }), 'damagedXml'],
  ['a row that cannot be', workbookOf('<sheetData><row r="-5"><c/></row></sheetData>'), 'damagedXml'],
  ['texts that are named and missing', zipOf(parts.filter(({ name }) => name !== strings)), 'missingPart'],
  ['a page that is missing', zipOf(parts.filter(({ name }) => !name.includes('sheet1'))), 'missingPart'],
  ['more cells than anybody fills in', workbookOf(manyCells), 'tooManyCells'],
])('%s is refused by name', (_name, file, code) => {
  const read = readWorkbook(file, limits);
  expect(read.ok ? null : read.error.code).toBe(code);
});

it('what is cut off or damaged anywhere is refused or read as it was, and never throws', async () => {
  const file = await writeWorkbook(supplierPages(aSupplierSheet()));
  const whole = readWorkbook(file, limits);
  const place = fc.nat({ max: file.length - 1 });
  const cut = place.map((at) => file.subarray(0, at));
  const damaged = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }).map((changes) => {
    const copy = Buffer.from(file);
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });
  fc.assert(
    fc.property(fc.oneof(cut, damaged), (hostile) => {
      const read = readWorkbook(hostile, limits);
      if (read.ok && read.value.length === 2) expect(read.value[1]?.cells).toEqual(whole.ok && whole.value[1]?.cells);
    }),
    { numRuns: 300 },
  );
});

it('bytes that mean nothing never throw', () => {
  const start = Buffer.from('PK\x03\x04');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readWorkbook(Buffer.from(bytes), limits).ok).toBe(false);
      expect(readWorkbook(Buffer.concat([start, bytes]), limits).ok).toBe(false);
    }),
  );
});

it('pages of any cells never throw', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      'zonduit:id',
      'zonduit:answer',
      'zonduit:how',
      'zonduit:evidence',
      'zonduit:value',
      'zonduit-supplier-sheet/1',
      'vendor',
      'product',
      'CR 1.1',
      'met',
    ),
  );
  const cell = fc.record({
    row: fc.nat({ max: 4 }),
    column: fc.nat({ max: 5 }),
    text,
    as: fc.constantFrom('text', 'number', 'day', 'formula', 'error'),
  });
  const page = fc.record({ name: text, cells: fc.array(cell), merged: fc.constant([]) });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
      const said = readSupplierPages(pages, supplierWords, knownIds());
      expect(said.ok || said.error.length > 0).toBe(true);
    }),
  );
});

it('the largest workbook that is read takes less than 400 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-sheet-'));
  try {
    const items = `<si><t>${'あ'.repeat(1000)}</t></si>`.repeat(7_000);
    const cells = Array.from({ length: 90_000 }, (_, n) => `<c t="s"><v>${n % 7_000}</v></c>`).join('');
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, workbookOf(`<sheetData><row>${cells}</row></sheetData>`, { [strings]: `<sst>${items}</sst>` }));
    const script = `
      import { readFileSync } from 'node:fs';
      const { readWorkbook } = await import('#electron/sheets/read-workbook.ts');
      const { limits } = await import('#electron/sheets/limits.ts');
      const read = readWorkbook(readFileSync(process.argv[1]), limits);
      console.log(read.ok ? read.value[0].cells.length : read.error.code, process.resourceUsage().maxRSS);`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    const [count, memory] = child.stdout.trim().split(' ').map(Number);
    expect(count).toBe(90_000);
    expect(memory).toBeLessThan(400 * 1024);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
