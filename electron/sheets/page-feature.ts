import { cellName, type WordList, type WrittenPage } from '#shared/supplier/workbook.ts';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { rowHeight } from './row-height.ts';
import type writeExcelFile from 'write-excel-file/node';

type WriteOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type PageFeature = NonNullable<WriteOptions['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';
const BOOK = 'xl/workbook.xml';

/** The words that a cell can be filled in with, as a list to choose from; other words are taken too. */
function validation({ column, fromRow, toRow, words }: WordList): string {
  const cells = `${cellName(fromRow, column)}:${cellName(toRow, column)}`;
  const list = sanitizeTextContent(`"${words.join(',')}"`);
  const flags = 'type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  return `<dataValidation ${flags} sqref="${cells}"><formula1>${list}</formula1></dataValidation>`;
}

function inserted(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(SHEET, 'worksheet') ?? [],
    'worksheet',
  );
}

function withPrintSetup(xml: string): string {
  const wide = inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return wide.replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

/** Titles that every printed page repeats. */
function printTitles(pages: readonly WrittenPage[]): string {
  const names = pages.flatMap(({ name, frozenRows }, index) => {
    if (frozenRows === 0) return [];
    const rows = `'${name.replaceAll("'", "''")}'!$1:$${frozenRows}`;
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(rows)}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** Columns as the format wants them, hidden ones included. */
function columnMarkup({ widths, hiddenColumns }: WrittenPage): string {
  const columns = widths.map((width, at) => {
    const hidden = hiddenColumns.includes(at) ? ' hidden="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** What the library leaves to its users: lists of words, hidden rows and columns, and how a page is printed. */
export function pageFeature(pages: readonly WrittenPage[]): PageFeature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transformElementAttributes(tag, attributes, index, _options, { sheetIndex }) {
            const page = pages[sheetIndex];
            const row = tag === 'row' && index !== undefined ? page?.rows[index] : undefined;
            if (!page || !row || index === undefined) return attributes;
            // Without `customHeight`, so that the row grows with what is filled in.
            const height = { ...attributes, ht: rowHeight(row, page.widths) };
            return page.hiddenRows.includes(index) ? { ...height, hidden: 1 } : height;
          },
          transform(xml, _options, { sheetIndex }) {
            const page = pages[sheetIndex];
            if (!page) return xml;
            const lists = page.wordLists.filter(({ fromRow, toRow }) => toRow >= fromRow).map(validation);
            const listed = inserted(
              inserted(xml, columnMarkup(page)),
              `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`,
            );
            return withPrintSetup(listed);
          },
        },
        [BOOK]: {
          transform(xml) {
            const titles = printTitles(pages);
            const place = findElement(xml, 'definedNames');
            if (!place) throw new Error('a workbook without a place for names');
            return titles === '' ? xml : replaceElement(xml, place, titles);
          },
        },
      },
    },
  };
}
