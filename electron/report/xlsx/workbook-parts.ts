import { ooxmlText, xmlPart } from '#electron/report/package/ooxml.ts';
import { escapedText } from '#electron/sheets/cell-text.ts';
import { paperInks } from '#shared/drawing/paper/palette.ts';
import type { ReportPaper } from '#shared/ipc/report-request.ts';
import type { SheetCell } from './sheet-rows.ts';
import type { Sheet } from './sheets.ts';
import { cutText, runningText } from './cut-text.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The looks of cells, by their places in the styles part; a level's look is that of its place after `level`. */
const looks = { plain: 0, text: 1, head: 2, number: 3, day: 4, title: 5, level: 6 } as const;

/** The most letters that a cell of Excel takes. */
const LONGEST = 32_767;

function held(text: string): string {
  const escaped = escapedText(text);
  return ooxmlText(escaped.length > LONGEST ? `${cutText(escaped, LONGEST - 1)}…` : escaped);
}

/** The letters of a column: A, B … Z, AA. */
export function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (place % 26));
}

/** A text is a string in the cell itself, of a style that keeps it one when somebody edits it: it is never computed. */
const inlineText = (at: string, text: string, look: number): string =>
  `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${held(text)}</t></is></c>`;

function cellOf(cell: SheetCell, at: string, look: number): string {
  if (cell === null) return '';
  switch (cell.is) {
    case 'text':
      return inlineText(at, cell.text, look);
    case 'number':
      return `<c r="${at}" s="${looks.number}"><v>${cell.value}</v></c>`;
    case 'day':
      return `<c r="${at}" s="${looks.day}"><v>${cell.value}</v></c>`;
    case 'level':
      return `<c r="${at}" s="${looks.level + cell.value}"><v>${cell.value}</v></c>`;
  }
}

function rowOf(cells: readonly SheetCell[], number: number, look: number): string {
  const shown = cells.map((cell, at) => cellOf(cell, `${columnName(at)}${number}`, look)).join('');
  return `<row r="${number}">${shown}</row>`;
}

/** The names of columns as a table wants them: none twice, none empty. */
export function columnNames({ columns }: Sheet): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, place) => {
    let free = name || String(place + 1);
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${name} ${copy}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The cells that a sheet's table takes. */
function areaOf({ columns, rows }: Sheet): string {
  return `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
}

const paperNumbers: Readonly<Record<ReportPaper, number>> = { letter: 1, a4: 9 };

/** A sheet: its head frozen, its cells typed, its table named. */
export function sheetPart(
  sheet: Sheet,
  paper: ReportPaper,
  heads: { readonly left: string; readonly right: string },
): string {
  const { columns, rows, table } = sheet;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${Math.min(width, 90)}" customWidth="1"/>`,
  );
  const head = table === null ? [] : [columnNames(sheet).map((name): SheetCell => ({ is: 'text', text: name }))];
  const lines = [
    ...head.map((cells, at) => rowOf(cells, at + 1, looks.head)),
    ...rows.map((cells, at) => {
      const isTitle = table === null && at < 2;
      return rowOf(cells, at + 1 + head.length, isTitle ? looks.title : looks.text);
    }),
  ];
  const frozen =
    table === null
      ? ''
      : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
  return xmlPart(
    [
      `<worksheet ${MAIN} ${RELATED}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen}</sheetView></sheetViews>`,
      `<cols>${widths.join('')}</cols><sheetData>${lines.join('\n')}</sheetData>`,
      `<pageSetup paperSize="${paperNumbers[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
      `<headerFooter><oddHeader>&amp;L${ooxmlText(runningText(heads.left))}&amp;R${ooxmlText(runningText(heads.right))}</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
      table === null ? '' : '<tableParts count="1"><tablePart r:id="table"/></tableParts>',
      '</worksheet>',
    ].join(''),
  );
}

/** The table of a sheet, with its filters. */
export function tablePart(sheet: Sheet, id: number): string {
  const area = areaOf(sheet);
  const names = columnNames(sheet);
  const columns = names.map((name, at) => `<tableColumn id="${at + 1}" name="${held(name)}"/>`).join('');
  return xmlPart(
    [
      `<table ${MAIN} id="${id}" name="${sheet.table}" displayName="${sheet.table}" ref="${area}" totalsRowShown="0">`,
      `<autoFilter ref="${area}"/><tableColumns count="${names.length}">${columns}</tableColumns>`,
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    ].join(''),
  );
}

/** The names of sheets: without what Excel forbids, short enough, none twice. */
export function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ title }, place) => {
    const plain = title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const short = (end: string) => `${cutText(plain || String(place + 1), 31 - end.length).trim()}${end}`;
    let free = short('');
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = short(` ${copy}`);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The workbook: its sheets, and the heads that every printed page repeats. */
export function workbookPart(sheets: readonly Sheet[]): string {
  const names = sheetNames(sheets);
  const listed = names.map(
    (name, at) => `<sheet name="${ooxmlText(name)}" sheetId="${at + 1}" r:id="sheet${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ table }, at) => {
    const area = ooxmlText(`'${(names[at] ?? '').replaceAll("'", "''")}'!$1:$1`);
    return table === null ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${area}</definedName>`];
  });
  return xmlPart(
    `<workbook ${MAIN} ${RELATED}><sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  );
}

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** How cells look; texts are of the format of texts, and marked so that what begins with = is no formula. */
export function stylesPart(): string {
  const levels = ([0, 1, 2, 3, 4] as const).map((level) => ({
    fill: argb(paperInks[`sl-${level}`]),
    letters: argb(paperInks[`on-sl-${level}`]),
  }));
  const font = (size: number, colour: string, isStrong: boolean) =>
    `<font>${isStrong ? '<b/>' : ''}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/></font>`;
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const ink = argb(paperInks.ink);
  const fonts = [
    font(10, ink, false),
    font(10, ink, true),
    font(16, ink, true),
    ...levels.map((one) => font(10, one.letters, true)),
  ];
  const fills = [
    '<fill><patternFill/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    solid(argb(paperInks.sunken)),
    ...levels.map((one) => solid(one.fill)),
  ];
  const borders = [
    '<border/>',
    `<border><left/><right/><top/><bottom style="thin"><color rgb="${argb(paperInks.edge)}"/></bottom></border>`,
  ];
  const xf = (format: number, fontAt: number, fill: number, border: number, alignment: string, quoted = false) =>
    `<xf numFmtId="${format}" fontId="${fontAt}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const wrapped = 'vertical="top" wrapText="1"';
  const xfs = [
    xf(0, 0, 0, 0, 'vertical="top"'),
    xf(49, 0, 0, 1, wrapped, true),
    xf(49, 1, 2, 1, 'vertical="bottom" wrapText="1"', true),
    xf(0, 0, 0, 1, 'vertical="top"'),
    xf(14, 0, 0, 1, 'vertical="top" horizontal="left"'),
    xf(49, 2, 0, 0, 'vertical="top"', true),
    ...levels.map((_, at) => xf(0, 3 + at, 3 + at, 1, 'vertical="top" horizontal="center"')),
  ];
  const list = (name: string, all: readonly string[]) => `<${name} count="${all.length}">${all.join('')}</${name}>`;
  return xmlPart(
    [
      `<styleSheet ${MAIN}>`,
      list('fonts', fonts),
      list('fills', fills),
      list('borders', borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', xfs),
      '</styleSheet>',
    ].join(''),
  );
}
