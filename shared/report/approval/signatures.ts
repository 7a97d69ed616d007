import type { Baseline } from '#shared/model/baseline.ts';
import type { Column, Row, Table } from '#shared/report/report-document.ts';
import { column, name, text, time, words } from '#shared/report/say.ts';

const columns: readonly Column[] = [
  column('name', 'id', 16, 'reports:approval.name'),
  column('role', 'text', 14, 'reports:approval.role'),
  column('at', 'text', 12, 'reports:approval.date'),
  column('signature', 'text', 24, 'reports:approval.signature'),
];

/** How many lines are left to sign by hand. */
const LINES = 3;
const blank = { say: 'words', words: '' } as const;

/** Who signed, and lines for those who sign on paper. */
export function signaturesTable(baseline: Baseline | null): Table {
  const signed = (baseline?.signatures ?? []).map((one, at): Row => ({
    key: `signed ${at}`,
    cells: [name(one.name), words(one.role), time(one.at), words(one.statement)],
  }));
  const lines = Array.from({ length: LINES }, (_, at): Row => ({
    key: `line ${at}`,
    cells: [blank, blank, blank, blank],
  }));
  return {
    block: 'table',
    id: 'signatures',
    title: text('reports:approval.signatures'),
    columns,
    rows: [...signed, ...lines],
    whenEmpty: text('approval:baseline.unsigned'),
  };
}
