import type { Remark } from '#shared/spreadsheet/remark.ts';
import type { ShownRow } from '#shared/spreadsheet/sheet-desk.ts';
import { rowStates } from '#shared/spreadsheet/sheet-row.ts';
import type { TableImport } from './import-tables.ts';
import { printable } from './text-table.ts';
import type { CliContext } from './verb.ts';

/** What columns are headed with, by their ids. */
function headsOf({ look }: TableImport, { locale }: CliContext): ReadonlyMap<string, string> {
  return new Map(look.choices.map(({ id, head }) => [id, head[locale]]));
}

function remarkText({ code, column, params }: Remark, heads: ReadonlyMap<string, string>, { t }: CliContext): string {
  const broken = code === 'breaks' ? { violation: t(`violation:${params['violation']}`, params) } : {};
  const said = t(`spreadsheet:remark.${code}`, { ...params, ...broken });
  const head = column === null ? undefined : heads.get(column);
  return head === undefined ? said : t('spreadsheet:rows.cell', { column: head }) + said;
}

function changeText({ cells }: ShownRow, heads: ReadonlyMap<string, string>): string {
  return cells.map(({ column, before, after }) => `${heads.get(column) ?? column}: ${before} → ${after}`).join('; ');
}

/** What a table would bring, for people: how many rows of which kind, and a line for each that is new or changed. */
export function importText(table: TableImport, context: CliContext): string {
  const { look, rows } = table;
  const { t } = context;
  const heads = headsOf(table, context);
  const counts = rowStates.map((state) => t(`spreadsheet:state.${state}`, { count: look.counts[state] }));
  const lines = rows.flatMap((row) => {
    const place = { row: row.row, name: row.name, changes: changeText(row, heads) };
    if (row.state === 'new') return [t('cli:verb.import.newRow', place)];
    return row.state === 'changed' ? [t('cli:verb.import.changedRow', place)] : [];
  });
  const zones = look.zones.map((name) => t('cli:verb.import.newZone', { name }));
  const all = [`${t(`spreadsheet:kind.${look.kind}`)}: ${counts.join(', ')}`, ...zones, ...lines];
  return all.map((line) => `${printable(line)}\n`).join('');
}

/** The rows that are in doubt or refused, one sentence or more each. */
export function wrongRows(path: string, table: TableImport, context: CliContext): readonly string[] {
  const heads = headsOf(table, context);
  return table.rows.flatMap(({ row, remarks }) => {
    if (remarks.length === 0) return [];
    const said = remarks.map((remark) => remarkText(remark, heads, context)).join(' ');
    return [`${path}: ${context.t('cli:verb.import.wrongRow', { row, said })}`];
  });
}

/** The same for programs. */
export function importJson({ look, rows, count }: TableImport): string {
  const { kind, counts, zones } = look;
  return `${JSON.stringify({ format: 'iecmodel-table-import', version: 1, kind, counts, taken: count, zones, rows }, null, 2)}\n`;
}
