import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useAssessment, useCatalog, useModel } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { select } from '#renderer/state/view-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { scenarioMaker } from '#shared/commands/new-scenario.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ColumnSpec } from './column-spec.ts';
import { registerColumns } from './columns.ts';
import { writeBlock } from './edits.ts';
import { columnTitle, registerContext, type RegisterContext } from './register-context.ts';
import { registerView } from './register-view.ts';
import { arrangedIds, keptIds } from './rows.ts';

/** What the register shows now: columns, rows in their order, and what their cells are made of. */
export type RegisterData = {
  readonly context: RegisterContext;
  readonly columns: readonly ColumnSpec[];
  readonly rowIds: readonly string[];
};

/** The rows in order. They are arranged anew when the view changes, not with every edit. */
function useRowIds(columns: readonly ColumnSpec[], context: RegisterContext): readonly string[] {
  const { sort, text, risk } = useStore(registerView);
  const table = context.model.scenario;
  const view = JSON.stringify([sort, text, risk, context.results.all.length > 0]);
  const arrange = () => ({ view, table, ids: arrangedIds(columns, context, { sort, text, risk }) });
  const [rows, setRows] = useState(arrange);
  if (rows.view === view && rows.table === table) return rows.ids;
  const next = rows.view === view ? { view, table, ids: keptIds(rows.ids, rows.table, table) } : arrange();
  setRows(next);
  return next.ids;
}

/** Gathers what the register shows from the plant, its results and the view. */
export function useRegister(): RegisterData {
  const model = useModel();
  const assessment = useAssessment();
  const catalog = useCatalog();
  const locale = useLocale();
  const { t } = useTranslation();
  const word = useCallback<RegisterContext['word']>((key, params) => t(key, { ...params, defaultValue: key }), [t]);
  const context = useMemo(
    () => registerContext(model, assessment, catalog, { locale, word }),
    [model, assessment, catalog, locale, word],
  );
  const columns = useMemo(
    () => registerColumns(context.policy, model.scenario.values()),
    [context.policy, model.scenario],
  );
  return { context, columns, rowIds: useRowIds(columns, context) };
}

/** What can be done to the rows; each of them is one step. */
export function useRegisterEdits({ context, columns, rowIds }: RegisterData) {
  const text = useText();
  const { scenario: table } = context.model;
  return {
    /** What is wrong with a text in a cell, as a sentence. */
    check(rowId: string, column: ColumnSpec, typed: string): string | null {
      const scenario = table.get(rowId);
      const fields = scenario && column.read?.(typed, scenario, context);
      return fields && !fields.ok ? context.word(`field:${fields.error.key}`, fields.error.params) : null;
    },
    commit(rowId: string, column: ColumnSpec, typed: string): boolean {
      const scenario = table.get(rowId);
      const fields = scenario && column.read?.(typed, scenario, context);
      return fields?.ok === true && dispatch(editEntity('scenario', rowId, fields.value), `cell ${rowId} ${column.id}`);
    },
    write(from: { row: number; column: number }, cells: readonly (readonly string[])[]): void {
      const command = writeBlock(context, { rowIds, columns, from, cells });
      if (command.ok) dispatch(command.value);
      else {
        const { rowId, column, text: typed, problem } = command.error;
        const why = context.word(`field:${problem.key}`, problem.params);
        notify({
          kind: 'info',
          key: 'blockRefused',
          params: {
            cell: text('register:cell', { column: columnTitle(column, context), row: rowId }),
            value: typed,
            why,
          },
        });
      }
    },
    add(): void {
      const scenario = scenarioMaker(table)();
      if (dispatch(createEntities([{ kind: 'scenario', entity: scenario }])))
        select([{ kind: 'scenario', id: scenario.id }]);
    },
    remove(ids: readonly string[]): void {
      const last = rowIds.indexOf(ids.at(-1) ?? '');
      const next = rowIds[last + 1] ?? rowIds[rowIds.indexOf(ids[0] ?? '') - 1];
      if (dispatch(removeEntities(ids.map((id) => ({ kind: 'scenario', id })))))
        select(next === undefined ? [] : [{ kind: 'scenario', id: next }]);
    },
  };
}
