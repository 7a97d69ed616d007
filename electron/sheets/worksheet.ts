import type { MergedCells, ReadCell, ReadValue } from '#shared/supplier/workbook.ts';
import { unescapedText } from './cell-text.ts';
import { dayOfNumber } from './day-styles.ts';
import { stringCollector } from './shared-strings.ts';
import { SheetFault } from './sheet-fault.ts';
import type { XmlListener } from './xml.ts';

/** What the cells of a page lean on. */
export type WorksheetContext = {
  readonly strings: readonly string[];
  readonly is1904: boolean;
  isDay(style: number): boolean;
  readonly mostMerged: number;
  /** Counts a cell and its letters; throws where there are too many. */
  count(letters: number): void;
};

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The place that a name such as `B7` stands for; null for what is none. */
function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  let letters = 0;
  let column = 0;
  while (letters < 4) {
    // Capital and small letters differ in one bit.
    const letter = (name.charCodeAt(letters) & ~32) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
    letters += 1;
  }
  let row = 0;
  for (let at = letters; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  const isPlace = letters > 0 && row > 0 && row <= LAST_ROW + 1 && column <= LAST_COLUMN + 1;
  return isPlace ? { row: row - 1, column: column - 1 } : null;
}

function mergedOf(range: string): MergedCells | null {
  const [from, to] = range.replaceAll('$', '').split(':').map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

/** A cell that is being read. */
type Open = { row: number; column: number; type: string; style: number; isFormula: boolean; value: string };

/** What a cell shows; of a formula the result that its program left. */
function shownValue(cell: Open, inline: string, { strings, isDay, is1904 }: WorksheetContext): [string, ReadValue] {
  const { type, value } = cell;
  if (type === 'inlineStr') return [inline, 'text'];
  if (type === 's') return [strings[Number(value)] ?? '', 'text'];
  if (type === 'e') return [value, 'error'];
  if (type === 'b') return [value === '1' ? 'TRUE' : 'FALSE', 'text'];
  if (type === 'str') return [unescapedText(value), 'text'];
  if (type === 'd') return [value.slice(0, 10), 'day'];
  const day = value !== '' && isDay(cell.style) ? dayOfNumber(Number(value), is1904) : null;
  return day === null ? [value === '' ? '' : String(Number(value)), 'number'] : [day, 'day'];
}

function readValue(cell: Open, inline: string, context: WorksheetContext): [string, ReadValue] {
  const [text, as] = shownValue(cell, inline, context);
  return [text, cell.isFormula ? 'formula' : as];
}

/** Listens to a page; cells without a place of their own follow the one before, as the format allows. */
export function worksheet(context: WorksheetContext): XmlListener & {
  readonly cells: readonly ReadCell[];
  readonly merged: readonly MergedCells[];
} {
  const cells: ReadCell[] = [];
  const merged: MergedCells[] = [];
  const inline = stringCollector();
  let row = -1;
  let column = -1;
  let open: Open | null = null;
  let isValue = false;

  function openRow(name: string | undefined): void {
    row = name === undefined ? row + 1 : Number(name) - 1;
    column = -1;
    if (!(row >= 0 && row <= LAST_ROW)) throw new SheetFault('damagedXml', { part: 'r' });
  }
  function openCell(attribute: (name: string) => string | undefined): void {
    const place = placeOf(attribute('r') ?? '') ?? { row: Math.max(0, row), column: column + 1 };
    column = place.column;
    const style = Number(attribute('s') ?? 0);
    open = { ...place, type: attribute('t') ?? 'n', style, isFormula: false, value: '' };
    inline.begin();
  }
  function closeCell(cell: Open): void {
    const [text, as] = readValue(cell, inline.end(), context);
    open = null;
    if (text === '' && as !== 'formula') return;
    context.count(text.length);
    cells.push({ row: cell.row, column: cell.column, text, as });
  }
  return {
    cells,
    merged,
    open(name, attribute) {
      if (name === 'row') openRow(attribute('r'));
      else if (name === 'c') openCell(attribute);
      else if (name === 'f' && open) open.isFormula = true;
      else if (name === 'v') isValue = true;
      else if (name === 'mergeCell' && merged.length < context.mostMerged)
        merged.push(...[mergedOf(attribute('ref') ?? '')].filter((one) => one !== null));
      else inline.open(name);
    },
    close(name) {
      if (name === 'c' && open) closeCell(open);
      else if (name === 'v') isValue = false;
      else inline.close(name);
    },
    text(part) {
      if (!open) return;
      if (isValue) open.value += part;
      else inline.text(part);
    },
  };
}
