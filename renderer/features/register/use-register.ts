import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useAssessment, useCatalog, useModel } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { select } from '#renderer/state/view-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { scenarioMaker } from '#shared/commands/new-scenario.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import type { RegisterGrouping } from '#shared/ipc/settings.ts';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ColumnSpec } from './column-spec.ts';
import { categoriesShown, registerColumns } from './columns.ts';
import { writeBlock } from './edits.ts';
import { columnTitle, registerContext, type RegisterContext } from './register-context.ts';
import { registerView } from './register-view.ts';
import { grouped, linesOf, withAdded, type RowGroup } from './grouping.ts';
import { addedIds, arrangedIds, keptIds } from './rows.ts';

type Table = RegisterContext['model']['scenario'];

/** What the register shows now: columns, rows in their order, and what their cells are made of. */
export type RegisterData = {
  readonly context: RegisterContext;
  /** Those in sight, and all that there are. */
  readonly columns: readonly ColumnSpec[];
  readonly allColumns: readonly ColumnSpec[];
  readonly groups: readonly RowGroup[];
  /** The scenarios that can be reached: those of groups that are not folded. */
  readonly rowIds: readonly string[];
  /** The rows of the grid: the same with the heads of the groups. */
  readonly lines: readonly string[];
  /** How many scenarios the filters leave, folded ones included. */
  readonly shown: number;
};

/** The groups after an edit: rows stay where they are, what is gone is gone, and what is new stands at the end. */
function keptGroups(groups: readonly RowGroup[], before: Table, context: RegisterContext, by: RegisterGrouping | null) {
  const after = context.model.scenario;
  const kept = groups.map((group) => {
    const ids = keptIds(group.ids, after);
    return ids === group.ids ? group : { ...group, ids };
  });
  const isSame = kept.every((group, at) => group === groups[at]);
  const filled = kept.filter(({ headId, ids }) => headId === null || ids.length > 0);
  return withAdded(isSame ? groups : filled, addedIds(before, after), by, context);
}

/** Rows as they were arranged, and what has become of them since. */
type Arrangement = {
  readonly order: string;
  readonly grouping: RegisterGrouping | null;
  readonly table: Table;
  /** The table whose rows `ids` has in order; another grouping of them needs no other order. */
  readonly arranged: Table;
  readonly ids: readonly string[];
  readonly groups: readonly RowGroup[];
};

/** The rows in groups and order. They are arranged anew when the view changes, not with every edit. */
function useGroups(columns: readonly ColumnSpec[], context: RegisterContext): readonly RowGroup[] {
  // Not at once: a whole table in another order must not keep the keys that are typed meanwhile.
  const { sort, text, risk, filters, grouping } = useDeferredValue(useStore(registerView));
  const table = context.model.scenario;
  const order = JSON.stringify([sort, text, risk, filters, context.results.all.length > 0]);
  const arrange = (before?: Arrangement): Arrangement => {
    const isInOrder = before?.arranged === table && before.order === order;
    const ids = isInOrder ? before.ids : arrangedIds(columns, context, { sort, text, risk, filters });
    return { order, grouping, table, arranged: table, ids, groups: grouped(ids, grouping, context) };
  };
  const [rows, setRows] = useState(() => arrange());
  const isSameView = rows.order === order && rows.grouping === grouping;
  if (isSameView && rows.table === table) return rows.groups;
  const next = isSameView
    ? { ...rows, table, groups: keptGroups(rows.groups, rows.table, context, grouping) }
    : arrange(rows);
  setRows(next);
  return next.groups;
}

/** The columns, all and those in sight; the same lists until the policy or the view changes. */
function useColumns({ policy, model }: RegisterContext) {
  const hidden = useStore(registerView, (view) => view.hidden);
  const isByCategory = useMemo(() => categoriesShown(policy, model.scenario.values()), [policy, model.scenario]);
  return useMemo(() => {
    const allColumns = registerColumns(policy, isByCategory);
    return { allColumns, columns: allColumns.filter(({ id, isPinned }) => isPinned || !hidden.includes(id)) };
  }, [policy, isByCategory, hidden]);
}

/** The rows of the grid, and the scenarios among them. */
function useLines(groups: readonly RowGroup[]) {
  const folded = useStore(registerView, (view) => view.folded);
  return useMemo(() => {
    const lines = linesOf(groups, folded);
    const open = groups.filter(({ headId }) => headId === null || !folded.has(headId));
    const rowIds = groups.length === 1 && groups[0]?.headId === null ? lines : open.flatMap(({ ids }) => ids);
    return { lines, rowIds, shown: groups.reduce((sum, { ids }) => sum + ids.length, 0) };
  }, [groups, folded]);
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
  const { columns, allColumns } = useColumns(context);
  const groups = useGroups(allColumns, context);
  return { context, columns, allColumns, groups, ...useLines(groups) };
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
