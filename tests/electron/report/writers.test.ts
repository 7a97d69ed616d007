import { tableLimits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { columnNames, columnName, sheetNames } from '#electron/report/xlsx/workbook-parts.ts';
import { dayNumber } from '#electron/report/xlsx/sheet-rows.ts';
import { zipPackage } from '#electron/report/package/zip-package.ts';
import { openZip } from '#electron/sheets/zip.ts';
import { assess } from '#shared/engine/assess.ts';
import { reportLanguages } from '#shared/ipc/report-request.ts';
import { reportKinds } from '#shared/report/report-kinds.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { xmlOf } from '#tests/support/drawn-sheet.ts';
import { aPlant, TODAY } from '#tests/support/plant.ts';
import { partsOf, reportOf, waterPlant } from '#tests/support/report.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const water = waterPlant();
const small = smallPlant();
const names = [...water.zone.values(), ...water.conduit.values()].map(({ name, id }) => name || id);

/** Every text and number of a workbook, by sheet. */
function cellsOf(file: Buffer) {
  const pages = readWorkbook(file, tableLimits);
  if (!pages.ok) throw new Error(JSON.stringify(pages.error));
  return pages.value;
}

/** The rows of a sheet under its head, as texts. */
function rowsOf(file: Buffer, sheet: string): readonly (readonly string[])[] {
  const page = cellsOf(file).find(({ name }) => name === sheet);
  const rows = Map.groupBy(page?.cells ?? [], ({ row }) => row);
  return [...rows.values()].map((cells) => {
    const row: string[] = [];
    for (const { column, text } of cells) row[column] = text;
    return Array.from({ length: row.length }, (_, at) => row[at] ?? '');
  });
}

describe.each(reportKinds)('the report %s', (kind) => {
  it.each(reportLanguages)('is well-formed as Word and Excel in %s', (lang) => {
    for (const format of ['docx', 'xlsx'] as const)
      for (const [name, part] of partsOf(reportOf(small, format, { kind, lang })))
        expect(() => xmlOf(part), `${format} ${name}`).not.toThrow();
  });

  it('says in two languages what it says in each', () => {
    const said = (lang: 'en' | 'ja' | 'en+ja') => reportOf(small, 'html', { kind, lang }).toString();
    const heads = (html: string) =>
      [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, head = '']) => head.replace(/<[^>]*>/g, ''));
    const both = heads(said('en+ja')).join();
    for (const lang of ['en', 'ja'] as const)
      for (const head of heads(said(lang))) expect(both).toContain(head.split(' ').at(-1));
  });
});

it.each(['html', 'docx', 'xlsx'] as const)('%s names every zone and conduit', (format) => {
  const file = reportOf(water, format, { lang: 'en+ja' });
  const text = format === 'html' ? file.toString() : [...partsOf(file).values()].join();
  for (const name of names) expect(text).toContain(name);
});

it('the same plant and day give the same bytes, which those of another day are not', () => {
  for (const format of ['html', 'docx', 'xlsx'] as const) {
    expect(reportOf(small, format).equals(reportOf(small, format))).toBe(true);
    expect(reportOf(small, format).equals(reportOf(small, format, { day: '2027-01-01' }))).toBe(false);
  }
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2',
  '@SUM(A1)',
  ']]>&amp;&lt;',
  'a\u0000b\u0008c',
  '\ud800 \ufffe',
  '\u202eevil',
  'toString',
  '_x0041_',
  '{{plant}}',
  '\u0001 PAGE \u0002',
];
const hostilePlant = aPlant({
  suc: { name: hostile[0] },
  zone: hostile.map((name, at) => ({ id: `Z${at}`, name, slTarget: { level: 2, rationale: name } })),
  asset: hostile.map((name, at) => ({ id: `A${at}`, name, zoneId: `Z${at}` })),
});

describe('hostile names', () => {
  it('are words in HTML, never markup', () => {
    const html = reportOf(hostilePlant, 'html').toString();
    expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>(?!&)/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html.includes('\u0000') || html.includes('\u0008')).toBe(false);
    expect(html).toContain("default-src 'none'");
  });

  it('stay well-formed in Word and Excel', () => {
    for (const format of ['docx', 'xlsx'] as const)
      for (const [name, part] of partsOf(reportOf(hostilePlant, format, { lang: 'en+ja' })))
        expect(() => xmlOf(part), name).not.toThrow();
  });

  it('are texts in Excel, of a style that keeps them so, and come back as they are', () => {
    const file = reportOf(hostilePlant, 'xlsx');
    const parts = partsOf(file);
    for (const [name, part] of parts) if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >]/);
    expect(parts.get('xl/styles.xml')).toMatch(/numFmtId="49"[^>]*quotePrefix="1"/);
    const assets = rowsOf(file, 'j Assets').slice(1);
    const read = assets.map((row) => row.find((cell) => hostile.includes(cell)));
    for (const name of ["=cmd|' /C calc'!A0", '+1+1', '-2', '@SUM(A1)', 'toString', '_x0041_'])
      expect(read).toContain(name);
    const kinds = new Set(cellsOf(file).flatMap(({ cells }) => cells.map(({ as }) => as)));
    expect([...kinds].filter((as) => as === 'formula' || as === 'error')).toEqual([]);
  });
});

describe('the Excel form', () => {
  const file = reportOf(water, 'xlsx');
  const assessment = assess(water, theCatalog(), TODAY);

  it('has the numbers of the assessment', () => {
    const [head = [], ...rows] = rowsOf(file, 'Zones and conduits');
    const at = head.indexOf('SL-T IAC');
    for (const { id, slTarget } of [...assessment.zones, ...assessment.conduits]) {
      const name = water.zone.get(id)?.name || water.conduit.get(id)?.name || id;
      const row = rows.find(([first]) => first === name);
      if (row) expect(row.slice(at, at + 7).map(Number)).toEqual(slTarget?.vector);
    }
    expect(rows.length).toBeGreaterThan(10);
    const levels = rowsOf(file, 'Risk levels, low to high').slice(1);
    const counts = Object.values(assessment.summary.unmitigated);
    expect(levels.map((row) => Number(row.at(-3)))).toEqual(counts);
  });

  it('has one table with filters and a frozen head on each sheet but the cover', () => {
    const parts = partsOf(file);
    const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).map(([, part]) => part);
    const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, part]) => part);
    expect(tables).toHaveLength(sheets.length - 1);
    expect(sheets.filter((part) => part.includes('state="frozen"'))).toHaveLength(tables.length);
    for (const table of tables) expect(table).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
  });

  it('names columns and sheets as Excel wants them', () => {
    const column = (name: string) => ({ name, width: 8 });
    const sheet = { title: "a/b:c'", table: 't', columns: [column('A'), column('a'), column('')], rows: [] };
    expect(columnNames(sheet)).toEqual(['A', 'a 2', '3']);
    expect(sheetNames([sheet, sheet, { ...sheet, title: 'x'.repeat(40) }, { ...sheet, title: '' }])).toEqual([
      'a b c',
      'a b c 2',
      'x'.repeat(31),
      '4',
    ]);
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('counts days as Excel does', () => {
    expect([dayNumber('2026-11-28'), dayNumber('1900-03-01'), dayNumber('soon')]).toEqual([46354, 61, null]);
  });
});

describe('the Word form', () => {
  const parts = partsOf(reportOf(water, 'docx', { paper: 'letter' }));
  const body = parts.get('word/document.xml') ?? '';
  const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;

  it('has headings, contents and tables whose heads repeat', () => {
    expect(count(/w:pStyle w:val="Heading1"/g)).toBe(10);
    expect(count(/w:pStyle w:val="Heading2"/g)).toBeGreaterThan(20);
    expect(count(/TOC \\o "1-2"/g)).toBe(1);
    expect(count(/<w:tblHeader\/>/g)).toBe(count(/w:tblStyle w:val="ReportTable"/g));
    expect(count(/PAGEREF _Toc/g)).toBe(count(/<w:bookmarkStart /g));
  });

  it('has a page of the paper that was asked for, with running head and page numbers', () => {
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(parts.get('word/head.xml')).toContain('Cyber security requirements specification');
    expect(parts.get('word/foot.xml')).toMatch(/ PAGE .* NUMPAGES /s);
  });

  it('has its drawings as vectors', () => {
    const svgs = openZip(reportOf(water, 'docx'), tableLimits).names.filter((name) => name.endsWith('.svg'));
    expect(svgs).toHaveLength(1);
    expect(body).toContain('svgBlip');
  });
});

it('what nobody approved is said on every form', () => {
  for (const format of ['html', 'docx', 'xlsx'] as const) {
    const file = reportOf(water, format);
    const text = format === 'html' ? file.toString() : [...partsOf(file).values()].join();
    expect(text).toContain('Nobody has approved this assessment yet (ZCR 7.1).');
    expect(text).toContain('The risk criteria are not signed (ZCR 4.1).');
  }
});

it('a version for a vendor names no zone but its own and those that its conduits lead to', () => {
  const own = [...water.zone.values()].find(({ name }) => name === 'Chlorine Dosing Control');
  const conduits = [...water.conduit.values()].filter(({ from, to }) => from === own?.id || to === own?.id);
  const near = new Set(conduits.flatMap(({ from, to, via }) => [from, to, ...via]));
  const far = [...water.zone.values()].filter(({ id }) => id !== own?.id && !near.has(id));
  const html = reportOf(water, 'html', { only: own?.id ?? '' }).toString();
  expect(html).toContain('Chlorine Dosing Control');
  expect(far.length).toBeGreaterThan(1);
  for (const { name } of far) expect(html).not.toContain(name);
});

it('a zip package holds any files, as they are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1 }),
      fc.uint8Array(),
      (files, content) => {
        const zip = openZip(zipPackage(files.map((name) => ({ name, content }))), tableLimits);
        for (const name of files) expect(zip.read(Buffer.from(name).toString())).toEqual(Buffer.from(content));
      },
    ),
    { numRuns: 30 },
  );
});
