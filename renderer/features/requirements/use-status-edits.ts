import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { notify } from '#renderer/state/notices.ts';
import { setRequirementStatuses } from '#shared/commands/set-requirement-status.ts';
import type { RequirementState } from '#shared/model/requirement-status.ts';
import type { BoardContext } from './board-context.ts';
import type { BoardColumn } from './columns.ts';
import { blockChanges, cellChange, sameStatus, type CellProblem } from './edits.ts';
import type { Pair } from './pairs.ts';

/** What can be done to the rows of a list; each of them is one step. */
export function useStatusEdits(context: BoardContext, pairs: readonly Pair[], columns: readonly BoardColumn[]) {
  const text = useText();
  function refuse({ pair, column, text: value, problem }: CellProblem): void {
    const row = pair.requirement.id;
    const cell = text('requirements:cellName', { column: text(`requirements:column.${column.id}`), row });
    notify({
      kind: 'info',
      key: 'blockRefused',
      params: { cell, value, why: context.word(`field:${problem.key}`, problem.params) },
    });
  }
  return {
    /** What is wrong with a text in a cell, as a sentence. */
    check(pair: Pair, column: BoardColumn, typed: string): string | null {
      const change = cellChange(pair, column, typed, context);
      if (change.ok) return null;
      const { key, params } = change.error.problem;
      return context.word(`field:${key}`, params);
    },
    commit(pair: Pair, column: BoardColumn, typed: string): boolean {
      const change = cellChange(pair, column, typed, context);
      return change.ok && dispatch(setRequirementStatuses([change.value]), `cell ${pair.key} ${column.id}`);
    },
    write(from: { row: number; column: number }, cells: readonly (readonly string[])[]): void {
      const changes = blockChanges(context, { pairs, columns, from, cells });
      if (!changes.ok) refuse(changes.error);
      else if (changes.value.length > 0) dispatch(setRequirementStatuses(changes.value));
    },
    setAll(chosen: readonly Pair[], status: RequirementState | null): void {
      if (chosen.length > 0) dispatch(setRequirementStatuses(sameStatus(chosen, status)));
    },
  };
}

export type StatusEdits = ReturnType<typeof useStatusEdits>;
