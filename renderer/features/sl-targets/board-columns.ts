import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { foundationalRequirements, vectorOf } from '#shared/model/security-level.ts';
import type { Model } from '#shared/model/model.ts';
import { readLevel, type TargetPart } from './target-edits.ts';
import type { TargetRow } from './target-rows.ts';

/** A word of the locale namespaces. */
export type Word = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const widths = { name: 13, all: 4.6, fr: 4.6, rationale: 16, declined: 14, attacker: 14 } as const;

/** The columns of the board: name, one level for all FR, the seven FR, and the words to it. */
export function boardColumns(word: Word): readonly GridColumn[] {
  const quick = (key: string) => (readLevel(key) === null ? null : String(readLevel(key)));
  const title = (id: string) => word(`sl-targets:column.${id}`);
  return [
    { id: 'name', title: title('name'), width: widths.name, isPinned: true, isReadOnly: true },
    { id: 'all', title: title('all'), hint: title('allHint'), width: widths.all, quick },
    ...foundationalRequirements.map((fr) => ({ id: fr, title: fr, width: widths.fr, quick })),
    { id: 'rationale', title: title('rationale'), width: widths.rationale },
    { id: 'attacker', title: title('attacker'), width: widths.attacker, isReadOnly: true },
    { id: 'declined', title: title('declined'), width: widths.declined },
  ];
}

/** What of the SL-T a column says; null for the columns that are only looked at. */
export function partOf(columnId: string): TargetPart | null {
  return columnId === 'name' || columnId === 'attacker' ? null : (columnId as TargetPart);
}

/** The names of the threat sources behind the scenarios that drive a row. */
function attackerNames({ drivers }: TargetRow, { threatSource }: Pick<Model, 'threatSource'>): string {
  const ids = [...new Set(drivers.flatMap(({ threatSourceId }) => threatSourceId ?? []))];
  return ids.map((id) => threatSource.get(id)?.name || id).join(', ');
}

/** The level of a cell that counts now: the assigned one, else the computed one. */
export function levelAt({ assigned, computed }: TargetRow, part: TargetPart): number | null {
  const vector = assigned ? vectorOf(assigned) : (computed?.vector ?? []);
  if (part !== 'all') return vector[foundationalRequirements.indexOf(part as never)] ?? null;
  return vector.length > 0 && vector.every((one) => one === vector[0]) ? (vector[0] ?? null) : null;
}

/** The text of a cell: for editing, for the clipboard, for ears. */
export function cellText(row: TargetRow, columnId: string, model: Pick<Model, 'threatSource'>): string {
  if (columnId === 'name') return row.name;
  if (columnId === 'attacker') return attackerNames(row, model);
  if (columnId === 'rationale') return row.assigned?.rationale ?? '';
  if (columnId === 'declined') return row.assigned?.declined ?? '';
  return String(levelAt(row, columnId as TargetPart) ?? '');
}
