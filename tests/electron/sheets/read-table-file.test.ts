import { projectFolder } from '#electron/runtime/project-folder.ts';
import { tableLimits } from '#electron/sheets/limits.ts';
import { readTableFile } from '#electron/sheets/read-table-file.ts';
import { OutOfMemory, sheetWorker } from '#electron/sheets/sheet-worker.ts';
import { openSpreadsheetProgram } from '#tests/support/spreadsheet-program.ts';
import { aPlant } from '#tests/support/plant.ts';
import { readInto } from '#tests/support/spreadsheet.ts';
import { shiftJis } from '#tests/support/shift-jis.ts';
import { workbookOf } from '#tests/support/workbook.ts';
import { zipOf } from '#tests/support/zip.ts';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const list = '機器名,型式,台数\nポンプ,ＡＢ１,2\n';
const rows = [
  ['機器名', '型式', '台数'],
  ['ポンプ', 'ＡＢ１', '2'],
];
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const rowsIn = (file: Buffer) => {
  const read = readTableFile(file, 'list');
  return read.ok ? read.value.pages[0]?.rows : read.error.map(({ code }) => code);
};

describe('a text is read', () => {
  const utf16 = Buffer.from(list, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8', Buffer.from(`\ufeff${list}`)],
    ['UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16', swapped(Buffer.from(`\ufeff${list}`, 'utf16le'))],
    ['Shift_JIS', shiftJis(list)],
  ])('in %s', (encoding, file) => {
    expect(readTableFile(file, 'list')).toMatchObject({
      ok: true,
      value: { encoding, delimiter: ',', pages: [{ name: 'list', rows }] },
    });
  });

  it('in UTF-16 without a mark where its letters are Latin', () => {
    expect(rowsIn(Buffer.from('Name,Zone\nPump,Hall', 'utf16le'))).toEqual([
      ['Name', 'Zone'],
      ['Pump', 'Hall'],
    ]);
    expect(utf16.length).toBe(list.length * 2);
  });

  it('as it was written, whatever it says, in UTF-8, UTF-16 and Shift_JIS', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9ぁ-んァ-ヴ盤流量計]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 1, 2),
        (cells, way) => {
          const text = [['Name', '名称'], ...cells].map((row) => row.join(';')).join('\r\n');
          const bytes =
            [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le'), shiftJis(text)][way] ?? Buffer.alloc(0);
          expect(rowsIn(bytes)).toEqual([['Name', '名称'], ...cells]);
        },
      ),
    );
  });
});

const sheet = (cells: string) => workbookOf(`<sheetData>${cells}</sheetData>`);
const bomb = zipOf([{ name: 'xl/workbook.xml', content: Buffer.alloc(tableLimits.unpacked + 1, 32) }]);

it.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['blank cells', Buffer.from(',,\n,,\n'), 'empty'],
  ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(90)]), 'notText'],
  ['a text with zeros', Buffer.from('a,b\0\0\0c'), 'notText'],
  ['an encoding that nobody knows', Buffer.from([0x61, 0x2c, 0xff, 0xfd, 0x80]), 'unknownEncoding'],
  ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x61]), 'unknownEncoding'],
  ['a quote that never closes', Buffer.from('a,"b\nc,d'), 'openQuote'],
  ['too many cells of text', Buffer.from('1,2,3,4,5,6,7,8,9,0\n'.repeat(tableLimits.cells / 10 + 1)), 'tooManyCells'],
  ['too many columns of text', Buffer.from(`${'x,'.repeat(tableLimits.columns)}x`), 'tooManyColumns'],
  [
    'a cell far to the right',
    sheet('<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>'),
    'tooManyColumns',
  ],
  ['a zip bomb', bomb, 'unpacksTooLarge'],
  ['ten million cells', sheet('<c><v>1</v></c>'.repeat(10_000_000).slice(0, 15 * 10_000_000)), 'unpacksTooLarge'],
  [
    'a long text that thousands of cells refer to',
    workbookOf(`<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row></sheetData>`, {
      'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(200_000)}</t></si></sst>`,
    }),
    'unpacksTooLarge',
  ],
  ['a workbook with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(90)]), 'isLocked'],
  ['broken XML', sheet('<row><c><v>1</row>'), 'damagedXml'],
  ['a zip file of something else', zipOf([{ name: 'a.txt', content: 'a' }]), 'notXlsx'],
])('%s is refused by name', (_name, file, code) => {
  const read = readTableFile(file, 'list');
  expect(read.ok ? null : read.error.map((fault) => fault.code)).toEqual([code]);
});

it('of a formula the result counts that its program left; links elsewhere are not followed', () => {
  const cells =
    '<row><c><f>[1]Other!A1</f><v>7</v></c><c t="str"><f>HYPERLINK("http://x","go")</f><v>go</v></c>' +
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>cmd|x</f></c></row>';
  expect(rowsIn(sheet(cells))).toEqual([['7', 'go', '#DIV/0!', '']]);
});

it('blocks merged over rows say the same in each of them', () => {
  const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const page =
    `<sheetData><row r="1">${text('A1', 'Zone')}${text('B1', 'Name')}</row><row r="2">${text('A2', 'Hall')}${text('B2', 'Pump')}</row>` +
    `<row r="3">${text('B3', 'Fan')}</row></sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:A1048576"/></mergeCells>`;
  expect(rowsIn(workbookOf(page))?.slice(1)).toEqual([
    ['Hall', 'Pump'],
    ['Hall', 'Fan'],
  ]);
});

const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="台帳">
<table:table-row><table:table-cell table:number-columns-spanned="4"><text:p>資産管理台帳</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell/></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>機器名称</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>ネットワーク</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-rows-spanned="2"><text:p>保守終了日</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>IPアドレス</text:p></table:table-cell><table:table-cell><text:p>所属ゾーン</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:table-cell/></table:table-row>
<table:table-row><table:table-cell><text:p>取水ポンプ盤</text:p></table:table-cell><table:table-cell><text:p>10.0.0.1</text:p></table:table-cell><table:table-cell table:number-rows-spanned="2"><text:p>取水場</text:p></table:table-cell><table:table-cell><text:p>2031年4月1日</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>濁度計</text:p></table:table-cell><table:table-cell><text:p>10.0.0.2</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>2030/12/31</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

it('a list made by hand in LibreOffice comes in: merged heads, blank rows, Japanese heads, days as text', async () => {
  const program = await openSpreadsheetProgram();
  try {
    const read = readTableFile(await program.saveAs(Buffer.from(flat), 'xlsx'), 'list');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { recognised, rows: found, zones } = readInto(aPlant(), read.value.pages[0]!);
    expect(recognised).toMatchObject({ kind: 'asset', columns: ['name', 'addresses', 'zoneId', 'endOfSupport'] });
    expect(zones.map(({ name }) => name)).toEqual(['取水場']);
    expect(found.map(({ state, after }) => [state, after])).toMatchObject([
      ['new', { name: '取水ポンプ盤', addresses: ['10.0.0.1'], zoneId: zones[0]?.id, endOfSupport: '2031-04-01' }],
      ['new', { name: '濁度計', addresses: ['10.0.0.2'], zoneId: zones[0]?.id, endOfSupport: '2030-12-31' }],
    ]);
  } finally {
    program.close();
  }
}, 120_000);

it('the largest files that are read or refused take less than 400 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-tables-'));
  try {
    const cell = (n: number) => `<c t="inlineStr"><is><t>${n % 7 === 0 ? '操作盤' : 'panel'} ${n}</t></is></c>`;
    const many = Array.from(
      { length: 50_000 },
      (_row, n) => `<row>${Array.from({ length: 13 }, () => cell(n)).join('')}</row>`,
    );
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, sheet(many.join('')));
    const thread = join(projectFolder, 'electron/sheets/sheet-thread.ts');
    const reader = join(projectFolder, 'tests/support/read-large.ts');
    const child = spawnSync(process.execPath, [reader, path, thread], { cwd: projectFolder, encoding: 'utf8' });
    const [said, memory] = child.stdout.trim().split(' ');
    expect(said).toBe('read');
    expect(Number(memory)).toBeLessThan(400 * 1024);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it('a file that needs more memory than is given is refused, and nothing else ends', async () => {
  const thread = join(projectFolder, 'tests/support/greedy-thread.ts');
  const asked = { file: new Uint8Array(), name: 'list' };
  await expect(sheetWorker(thread).do('readTables', asked)).rejects.toBeInstanceOf(OutOfMemory);
}, 60_000);
