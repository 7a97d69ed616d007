import { saidIn, cellIn, oneLine, type Voices } from '#electron/report/voices.ts';
import { millisOf } from '#shared/moment.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';
import type { Cell, Column, ColumnType } from '#shared/report/report-document.ts';

/** What a cell of a workbook holds: a text that is never computed, a number, a day by its number, or a security level. */
export type SheetCell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'day'; readonly value: number }
  | { readonly is: 'level'; readonly value: SecurityLevel }
  | null;

export type SheetColumn = { readonly name: string; readonly width: number };

/** How wide a unit of a column's share is, in letters. */
const PER_SHARE = 1.6;
const NARROWEST = 8;
const FR_WIDTH = 6;

/** The columns of a workbook that a column of a report becomes: a vector has one per FR. */
export function sheetColumns(voices: Voices, { title, type, share }: Column): readonly SheetColumn[] {
  const name = oneLine(saidIn(voices, title)).replace(/\s+/g, ' ');
  if (type === 'vector') return foundationalRequirements.map((fr) => ({ name: `${name} ${fr}`, width: FR_WIDTH }));
  return [{ name, width: Math.max(NARROWEST, Math.round(share * PER_SHARE)) }];
}

const DAY = 86_400_000;
/** Day 0 of a workbook that counts from 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day as a workbook counts it; null for what is none. */
export function dayNumber(iso: string): number | null {
  const millis = millisOf(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00.000Z` : iso);
  return millis === null ? null : Math.floor((millis - EPOCH) / DAY);
}

const text = (said: string): SheetCell => (said === '' ? null : { is: 'text', text: said });
const level = (value: SecurityLevel | null | undefined): SheetCell =>
  value === null || value === undefined ? null : { is: 'level', value };

/** What stands in a cell of a report, as the cells of a workbook that its column becomes. */
export function sheetCells(voices: Voices, cell: Cell | undefined, type: ColumnType): readonly SheetCell[] {
  if (type === 'vector') {
    const vector = cell?.say === 'vector' ? cell.vector : [];
    return foundationalRequirements.map((_, at) => level(vector[at]));
  }
  if (!cell) return [null];
  if (cell.say === 'number') return [{ is: 'number', value: cell.value }];
  if (cell.say === 'level') return [level(cell.level)];
  const day = cell.say === 'moment' ? dayNumber(cell.iso) : null;
  return [day === null ? text(oneLine(cellIn(voices, cell))) : { is: 'day', value: day }];
}
