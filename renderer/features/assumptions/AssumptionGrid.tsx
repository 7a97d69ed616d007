import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable, useView } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { select } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { leaningOn } from '#shared/engine/leaning.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { assumptionColumns, blockEdits, quickState, type AssumptionContext } from './assumption-columns.ts';
import { assumptionsView, sortBy } from './assumptions-view.ts';
import { addAssumption, writeAll } from './edits.ts';
import { StateMark } from './StateMark.tsx';

const columnOf = ({ id }: GridColumn) => assumptionColumns.find((column) => column.id === id)!;

/** The rows in their order, and what their cells are made of. */
function useRows() {
  const word = useDataText();
  const table = useTable('assumption');
  const scenarios = useTable('scenario');
  const sort = useStore(assumptionsView, (view) => view.sort);
  const context = useMemo<AssumptionContext>(
    () => ({ leaning: leaningOn(scenarios.values()), word }),
    [scenarios, word],
  );
  const rowIds = useMemo(() => {
    const rows = [...table.values()];
    const column = assumptionColumns.find(({ id }) => id === sort?.columnId);
    const sign = sort?.isDescending ? -1 : 1;
    const by = (one: Assumption) => column?.text(one, context) ?? '';
    if (column) rows.sort((a, b) => sign * by(a).localeCompare(by(b), undefined, { numeric: true }));
    return rows.map(({ id }) => id);
  }, [table, sort, context]);
  return { table, context, rowIds, sort };
}

/** The columns as the grid knows them. */
function useColumns(context: AssumptionContext): readonly GridColumn[] {
  return useMemo(
    () =>
      assumptionColumns.map(({ id, width, read, suggest }) => ({
        id,
        title: context.word(`assumptions:column.${id}`),
        width,
        isPinned: id === 'id' || id === 'statement',
        isReadOnly: read === undefined,
        ...(suggest ? { suggest: () => suggest(context) } : {}),
        ...(id === 'state' ? { quick: (key: string) => quickState(key, context) } : {}),
      })),
    [context],
  );
}

/** What can be done to the rows; each of them is one step. */
function useEdits({ context, rowIds }: Pick<ReturnType<typeof useRows>, 'context' | 'rowIds'>) {
  function write(from: { row: number; column: number }, cells: readonly (readonly string[])[]): void {
    const edits = blockEdits(from, cells, rowIds, context);
    if (edits) writeAll(edits);
    else notify({ kind: 'info', key: 'blockUnfit', params: {} });
  }
  return {
    write,
    check(typed: string, column: GridColumn): string | null {
      return columnOf(column).read?.(typed, context) ? null : context.word('field:notFound', { typed });
    },
    commit(rowId: string, column: GridColumn, typed: string): boolean {
      const fields = columnOf(column).read?.(typed, context);
      return fields ? dispatch(editEntity('assumption', rowId, fields), `cell ${rowId} ${column.id}`) : false;
    },
  };
}

/** The assumptions as a grid. */
export function AssumptionGrid({ focusRequest }: { readonly focusRequest: number }) {
  const text = useText();
  const { table, context, rowIds, sort } = useRows();
  const columns = useColumns(context);
  const edits = useEdits({ context, rowIds });
  const activeRowId = useView(({ selection }) =>
    selection.length === 1 && selection[0]?.kind === 'assumption' ? selection[0].id : null,
  );
  const textOf = useCallback(
    (rowId: string, column: GridColumn) => {
      const one = table.get(rowId);
      return one ? columnOf(column).text(one, context) : '';
    },
    [table, context],
  );
  const show = useCallback(
    (rowId: string, column: GridColumn) =>
      column.id === 'state' ? <StateMark state={table.get(rowId)?.state ?? 'open'} /> : textOf(rowId, column),
    [table, textOf],
  );
  return (
    <DataGrid
      label={text('assumptions:title')}
      hint={text('assumptions:gridHint')}
      columns={columns}
      rowIds={rowIds}
      rowName={(rowId) => `${rowId} ${table.get(rowId)?.statement ?? ''}`.trim()}
      show={show}
      textOf={textOf}
      check={(_rowId, column, typed) => edits.check(typed, column)}
      commit={edits.commit}
      explain={(rowId) => assumptionsView.setState({ supposedId: rowId })}
      paste={edits.write}
      addRow={() => addAssumption(table)}
      removeRows={(ids) => dispatch(removeEntities(ids.map((id) => ({ kind: 'assumption', id }))))}
      sort={sort}
      onSort={sortBy}
      activeRowId={activeRowId}
      onActiveRow={(id) => select([{ kind: 'assumption', id }])}
      focusRequest={focusRequest}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
