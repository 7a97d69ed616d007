import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { Command } from '#shared/commands/command.ts';
import { scenarioMaker } from '#shared/commands/new-scenario.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ColumnSpec } from './column-spec.ts';
import type { RegisterContext } from './register-context.ts';

/** Why a block was refused: the cell, what stood in it, and what is wrong with it. */
export type CellProblem = {
  readonly rowId: string;
  readonly column: ColumnSpec;
  readonly text: string;
  readonly problem: DraftProblem;
};

type Block = {
  readonly rowIds: readonly string[];
  readonly columns: readonly ColumnSpec[];
  readonly from: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
};

function withRow(
  scenario: Scenario,
  texts: readonly string[],
  columns: readonly ColumnSpec[],
  context: RegisterContext,
) {
  let next = scenario;
  for (const [at, column] of columns.entries()) {
    const text = texts[at];
    if (text === undefined || !column.read) continue;
    const fields = column.read(text, next, context);
    if (!fields.ok) return err({ rowId: scenario.id, column, text, problem: fields.error });
    next = { ...next, ...fields.value };
  }
  return ok(next);
}

/**
 * Writes a block of texts into the register from a cell on: one step, or nothing and the first cell that does not fit.
 * Computed columns are passed over; rows below the last one become new scenarios.
 */
export function writeBlock(context: RegisterContext, block: Block): Result<Command, CellProblem> {
  const { rowIds, columns, from, cells } = block;
  const table = new Map(context.model.scenario);
  const make = scenarioMaker(table);
  const changed: Scenario[] = [];
  const touched = columns.slice(from.column);
  for (const [offset, texts] of cells.entries()) {
    const id = rowIds[from.row + offset];
    const idText = from.column === 0 ? (texts[0] ?? '').trim() : '';
    const scenario = id === undefined ? make(idText) : table.get(id);
    if (!scenario) continue;
    const next = withRow(scenario, texts, touched, context);
    if (!next.ok) return next;
    table.set(scenario.id, next.value);
    changed.push(next.value);
  }
  const key = changed.length === 1 ? 'edit.scenario' : 'editMany.scenario';
  return ok({
    label: { key, params: { id: changed[0]?.id ?? '', count: changed.length } },
    run(tx) {
      for (const scenario of changed) tx.put('scenario', scenario);
    },
  });
}
