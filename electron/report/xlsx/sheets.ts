import type { BuiltPart, OnPart, ReportContent } from '#electron/report/report-content.ts';
import { cellIn, oneLine, saidIn, wordIn, type Voices } from '#electron/report/voices.ts';
import type { Block, Said, Table } from '#shared/report/report-document.ts';
import { sheetCells, sheetColumns, type SheetCell, type SheetColumn } from './sheet-rows.ts';

/** A sheet of a workbook: a table with its head, or rows that stand for themselves. */
export type Sheet = {
  readonly title: string;
  /** The name of its table, for formulas; null where it is none. */
  readonly table: string | null;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};

const text = (said: string): SheetCell => (said === '' ? null : { is: 'text', text: said });

type Filled = { readonly part: BuiltPart['part']; readonly block: Table };

/** What a part is called, with its number. */
function partName(voices: Voices, { number, title }: BuiltPart['part']): string {
  return `${number} ${oneLine(saidIn(voices, title))}`.trim();
}

/** The tables of one kind, from all parts of a report, as one sheet; where several parts have one, each row says which. */
function tableSheet(id: string, tables: readonly Filled[], voices: Voices): Sheet | null {
  const [first] = tables;
  if (!first) return null;
  const { columns } = first.block;
  const hasParts = tables.length > 1;
  const where: SheetColumn = { name: oneLine(wordIn(voices, 'paper-report:where')), width: 28 };
  const rows = tables.flatMap(({ part, block }) => {
    const named = text(partName(voices, part));
    return block.rows.map(({ cells }) => [
      ...(hasParts ? [named] : []),
      ...columns.flatMap(({ type }, at) => sheetCells(voices, cells[at], type)),
    ]);
  });
  return {
    title: oneLine(saidIn(voices, first.block.title).slice(0, 1)),
    table: `Report_${id.replace(/\W/g, '_')}`,
    columns: [...(hasParts ? [where] : []), ...columns.flatMap((column) => sheetColumns(voices, column))],
    rows: rows.length > 0 ? rows : [[text(oneLine(saidIn(voices, first.block.whenEmpty)))]],
  };
}

function coverSheet({ document, voices, cover, coverText }: ReportContent): Sheet {
  const line = (said: Said) => text(oneLine(saidIn(voices, said)));
  return {
    title: oneLine(wordIn(voices, 'paper-report:sheet.front').slice(0, 1)),
    table: null,
    columns: [
      { name: '', width: 36 },
      { name: '', width: 90 },
    ],
    rows: [
      [line(document.plant)],
      [line(document.title)],
      ...(coverText.trim() === '' ? [] : [[null, text(coverText)]]),
      [null],
      ...cover.map(({ label, value }) => [text(oneLine(label)), text(value)]),
      [null],
      ...document.notices.map(({ text: notice }) => [null, line(notice)]),
      [null, text(oneLine(wordIn(voices, 'paper-report:sheet.drawings')))],
    ],
  };
}

type Pair = { readonly label: Said; readonly value: readonly SheetCell[] };

/** What is said outside of tables: details, one line each, and texts that people wrote. */
function pairsOf(block: Block, voices: Voices): readonly Pair[] {
  switch (block.block) {
    case 'facts':
      return block.facts.map(({ label, value }) => ({
        label,
        value: [text(oneLine(cellIn(voices, value ?? undefined)))],
      }));
    case 'words':
      return [{ label: block.label, value: [text(block.words)] }];
    default:
      return [];
  }
}

function detailsSheet({ parts, voices }: ReportContent): Sheet {
  const word = (key: string) => oneLine(wordIn(voices, `paper-report:${key}`));
  return {
    title: oneLine(wordIn(voices, 'paper-report:sheet.facts').slice(0, 1)),
    table: 'Report_details',
    columns: [
      { name: word('where'), width: 34 },
      { name: word('fact'), width: 34 },
      { name: word('value'), width: 80 },
    ],
    rows: parts.flatMap(({ part, blocks }) =>
      blocks
        .flatMap((block) => pairsOf(block, voices))
        .map(({ label, value }) => [text(partName(voices, part)), text(oneLine(saidIn(voices, label))), ...value]),
    ),
  };
}

/** The sheets of a report: cover, details, then one for each kind of table. */
export function sheetsOf(content: ReportContent, onPart: OnPart): readonly Sheet[] {
  const { parts, voices } = content;
  const tables = parts.flatMap(({ part, blocks }) =>
    blocks.flatMap((block): Filled[] => (block.block === 'table' ? [{ part, block }] : [])),
  );
  const kinds = [...Map.groupBy(tables, ({ block }) => block.id)];
  const listed = kinds.map(([id, all], at) => {
    onPart(at, kinds.length);
    return tableSheet(id, all, voices);
  });
  return [coverSheet(content), detailsSheet(content), ...listed.filter((sheet) => sheet !== null)];
}
