import { dispatch } from '#renderer/state/dispatch.ts';
import type { Command } from '#shared/commands/command.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import type { SlTarget } from '#shared/model/security-level.ts';
import { readLevel, withLevel, withWords, type TargetPart } from './target-edits.ts';
import type { TargetRow } from './target-rows.ts';

/** An SL-T as a text leaves it; null where the text cannot stand there. */
export type Reading = { readonly slTarget: SlTarget | null } | null;

/** What a text in one cell makes of the SL-T of its row. */
export function readCell({ assigned, computed }: TargetRow, part: TargetPart, typed: string): Reading {
  const vector = computed?.vector ?? null;
  if (part === 'rationale' || part === 'declined') {
    const text = typed.replaceAll('\n', ' ').trim();
    if (text.length > MAX_NOTE_LENGTH || (assigned === null && text !== '')) return null;
    return { slTarget: withWords(assigned, part, text) };
  }
  if (typed.trim() === '' || typed.trim() === '–') return { slTarget: withLevel(assigned, part, null, vector) };
  const level = readLevel(typed);
  return level === null ? null : { slTarget: withLevel(assigned, part, level, vector) };
}

function setting({ kind, id }: TargetRow, slTarget: SlTarget | null): Command {
  return kind === 'zone' ? editEntity('zone', id, { slTarget }) : editEntity('conduit', id, { slTarget });
}

/** Assigns an SL-T, or gives it back to the computed one. */
export function assign(row: TargetRow, slTarget: SlTarget | null, mergeKey: string | null = null): boolean {
  return dispatch(setting(row, slTarget), mergeKey);
}

/** Writes a block of texts from a cell on: one step, or nothing where one text cannot stand. Cells without a part are passed over. */
export function writeBlock(
  rows: readonly TargetRow[],
  parts: readonly (TargetPart | null)[],
  cells: readonly (readonly string[])[],
): boolean {
  const commands: Command[] = [];
  for (const [at, texts] of cells.entries()) {
    let row = rows[at];
    if (!row) continue;
    for (const [column, typed] of texts.entries()) {
      const part = parts[column] ?? null;
      if (part === null) continue;
      const reading = readCell(row, part, typed);
      if (!reading) return false;
      row = { ...row, assigned: reading.slTarget };
    }
    if (row.assigned !== rows[at]?.assigned) commands.push(setting(row, row.assigned));
  }
  const first = rows[0];
  if (commands.length === 0 || !first) return true;
  return dispatch(
    inSequence({ key: `editMany.${first.kind}`, params: { id: first.id, count: commands.length } }, commands),
  );
}
