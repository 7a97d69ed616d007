import { textTable } from '#electron/cli/text-table.ts';
import { ratioOf, verdictOf, type Row } from './row.ts';

function figure(value: number | null, unit: string): string {
  return value === null ? '–' : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

function goalText({ goal, unit }: Row): string {
  if (goal === null) return '–';
  return 'ratio' in goal ? `≤ ${goal.ratio} ×` : `≤ ${goal.most} ${unit}`;
}

/** The rows for reading. */
export function rowsText(rows: readonly Row[]): string {
  return textTable(
    ['what', 'ours', 'beside it, in this run', '', 'ratio', 'goal', ''],
    rows.map((row) => {
      const ratio = ratioOf(row);
      return [
        row.what,
        figure(row.ours, row.unit),
        row.besideWhat,
        figure(row.beside, row.unit),
        ratio === null ? '–' : `${ratio.toFixed(2)} ×`,
        goalText(row),
        row.note === undefined ? verdictOf(row) : `${verdictOf(row)}: ${row.note}`,
      ];
    }),
  );
}

/** The rows for programs. */
export function rowsJson(rows: readonly Row[]): string {
  const judged = rows.map((row) => ({ ...row, ratio: ratioOf(row), verdict: verdictOf(row) }));
  return `${JSON.stringify({ format: 'zonduit-bench', version: 1, node: process.version, rows: judged }, null, 2)}\n`;
}
