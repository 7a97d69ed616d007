import { contentTypes, coreProperties, relations } from '#electron/report/package/ooxml.ts';
import { zipPackage, type PackageFile } from '#electron/report/package/zip-package.ts';
import type { OnPart, ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn } from '#electron/report/voices.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { sheetPart, stylesPart, tablePart, workbookPart } from './workbook-parts.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function typesOf(sheets: readonly Sheet[]): string {
  const named = sheets.flatMap(({ table }, at) => [
    [`xl/worksheets/sheet${at + 1}.xml`, `${SPREADSHEET}.worksheet+xml`],
    ...(table === null ? [] : [[`xl/tables/table${at + 1}.xml`, `${SPREADSHEET}.table+xml`]]),
  ]);
  return contentTypes(
    { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' },
    {
      'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
      'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      ...(Object.fromEntries(named) as Record<string, string>),
    },
  );
}

function sheetFiles(sheet: Sheet, at: number, { paper, document, voices }: ReportContent): readonly PackageFile[] {
  const heads = { left: oneLine(saidIn(voices, document.plant)), right: oneLine(saidIn(voices, document.title)) };
  const page = { name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetPart(sheet, paper, heads) };
  if (sheet.table === null) return [page];
  const target = `../tables/table${at + 1}.xml`;
  return [
    page,
    {
      name: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
      content: relations([{ id: 'table', type: 'table', target }]),
    },
    { name: `xl/tables/table${at + 1}.xml`, content: tablePart(sheet, at + 1) },
  ];
}

/** A report as an Excel workbook: one sheet for each kind of table, each a table with filters under a frozen head. */
export function writeXlsx(content: ReportContent, onPart: OnPart): Uint8Array {
  const { document, voices, day } = content;
  const sheets = sheetsOf(content, onPart);
  const title = `${oneLine(saidIn(voices, document.plant))} – ${oneLine(saidIn(voices, document.title))}`;
  const related = sheets.map((_, at) => ({
    id: `sheet${at + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${at + 1}.xml`,
  }));
  return zipPackage([
    { name: '[Content_Types].xml', content: typesOf(sheets) },
    {
      name: '_rels/.rels',
      content: relations([
        { id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' },
        { id: 'core', type: 'core-properties', target: 'docProps/core.xml' },
      ]),
    },
    { name: 'docProps/core.xml', content: coreProperties(title, day) },
    { name: 'xl/workbook.xml', content: workbookPart(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([...related, { id: 'styles', type: 'styles', target: 'styles.xml' }]),
    },
    { name: 'xl/styles.xml', content: stylesPart() },
    ...sheets.flatMap((sheet, at) => sheetFiles(sheet, at, content)),
  ]);
}
