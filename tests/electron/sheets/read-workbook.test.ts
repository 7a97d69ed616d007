import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { workbookOf } from '#tests/support/workbook.ts';
import { expect, it } from 'vitest';

/** The cells of the only page, by name. */
function cellsOf(file: Buffer): Record<string, string> {
  const read = readWorkbook(file, limits);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const cells = read.value[0]?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ row, column, text, as }) => [`${row},${column}`, as === 'text' ? text : `${as} ${text}`]),
  );
}

const row = (cells: string, at = 1) => `<sheetData><row r="${at}">${cells}</row></sheetData>`;
const strings = (items: string) => ({ 'xl/sharedStrings.xml': `<sst>${items}</sst>` });
const styles = (formats: string, cells: string) => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`,
});

it.each([
  [
    'a shared string',
    row('<c r="B1" t="s"><v>1</v></c>'),
    strings('<si><t>a</t></si><si><t>b</t></si>'),
    { '0,1': 'b' },
  ],
  [
    'runs of a rich text, without their phonetic guide',
    row('<c r="A1" t="s"><v>0</v></c>'),
    strings('<si><r><t>東</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si>'),
    { '0,0': '東 京' },
  ],
  ['an inline string', row('<c r="A1" t="inlineStr"><is><t>in</t></is></c>'), {}, { '0,0': 'in' }],
  [
    'cells without a name',
    row('<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>'),
    {},
    { '0,0': 'number 1', '0,3': 'number 2', '0,4': 'number 3' },
  ],
  [
    'rows without a number',
    '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
    {},
    { '0,0': 'number 1', '1,0': 'number 2' },
  ],
  ['a number', row('<c r="A1"><v>1.50</v></c>'), {}, { '0,0': 'number 1.5' }],
  ['a truth value', row('<c r="A1" t="b"><v>1</v></c>'), {}, { '0,0': 'TRUE' }],
  ['an error', row('<c r="A1" t="e"><v>#REF!</v></c>'), {}, { '0,0': 'error #REF!' }],
  ['a formula', row('<c r="A1" t="str"><f>1+1</f><v>2</v></c>'), {}, { '0,0': 'formula 2' }],
  ['a formula without a result', row('<c r="A1"><f>1+1</f></c>'), {}, { '0,0': 'formula ' }],
  [
    'a built-in day format',
    row('<c r="A1" s="1"><v>46346</v></c>'),
    styles('', '<xf numFmtId="0"/><xf numFmtId="14"/>'),
    { '0,0': 'day 2026-11-20' },
  ],
  [
    'an own day format',
    row('<c r="A1" s="0"><v>46346.75</v></c>'),
    styles(
      '<numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
      '<xf numFmtId="170"/>',
    ),
    { '0,0': 'day 2026-11-20' },
  ],
  [
    'an own format that shows no day',
    row('<c r="A1" s="0"><v>5</v></c>'),
    styles('<numFmt numFmtId="170" formatCode="0&quot; days&quot;[Red]"/>', '<xf numFmtId="170"/>'),
    { '0,0': 'number 5' },
  ],
  ['an ISO day', row('<c r="A1" t="d"><v>2026-11-20T00:00:00</v></c>'), {}, { '0,0': 'day 2026-11-20' }],
  [
    'escapes of the format and of XML',
    row('<c r="A1" t="inlineStr"><is><t>a_x000D_&#x1F600;&#9731;&amp;_x005F_x0041_</t></is></c>'),
    {},
    { '0,0': 'a\r😀☃&_x0041_' },
  ],
  ['CDATA', row('<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>'), {}, { '0,0': '<b>' }],
  ['an empty cell', row('<c r="A1" t="s"/><c r="B1" t="inlineStr"><is><t></t></is></c>'), {}, {}],
])('%s', (_name, page, parts, cells) => {
  expect(cellsOf(workbookOf(page, parts))).toEqual(cells);
});

it('prefixes of names do not matter', () => {
  const page =
    '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="C2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(cellsOf(workbookOf('', { 'xl/worksheets/sheet1.xml': page }))).toEqual({ '1,2': 'number 7' });
});

it('days may count from 1904', () => {
  const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Page" x:id="r7"/></sheets></workbook>';
  const parts = { ...styles('', '<xf numFmtId="14"/>'), 'xl/workbook.xml': book };
  expect(cellsOf(workbookOf(row('<c r="A1" s="0"><v>44884</v></c>'), parts))).toEqual({ '0,0': 'day 2026-11-20' });
});

it('merged cells are told', () => {
  const read = readWorkbook(
    workbookOf('<sheetData/><mergeCells><mergeCell ref="B2:C9"/><mergeCell ref="?"/></mergeCells>'),
    limits,
  );
  expect(read.ok && read.value[0]?.merged).toEqual([{ top: 1, bottom: 8, left: 1, right: 2 }]);
});
