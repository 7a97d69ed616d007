import { zipOf, type Zipped } from './zip.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The parts of a workbook with one page, as a spreadsheet program writes them; each may be replaced. */
export function workbookParts(page: string, parts: Readonly<Record<string, string>> = {}): readonly Zipped[] {
  const all: Readonly<Record<string, string>> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${types}"><sheets><sheet name="Page" sheetId="1" r:id="r7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r7" Type="${types}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r8" Type="${types}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r9" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}/>`,
    'xl/styles.xml': `<styleSheet ${main}/>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${page}</worksheet>`,
    ...parts,
  };
  return Object.entries(all).map(([name, content]) => ({ name, content }));
}

/** A workbook with one page. */
export function workbookOf(page: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf(workbookParts(page, parts));
}
