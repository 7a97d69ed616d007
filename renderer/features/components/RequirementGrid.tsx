import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { notify } from '#renderer/state/notices.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { componentsView } from './components-view.ts';
import { requirementCell } from './requirement-cell.tsx';
import { requirementColumns, requirementGridColumns } from './requirement-columns.ts';
import type { RequirementContext } from './requirement-context.ts';
import { writeAnswers, type AnswerBlock } from './requirement-edits.ts';

const nobody = () => undefined;
const columnOf = ({ id }: GridColumn) => requirementColumns.find((column) => column.id === id);

type RequirementGridProps = { readonly context: RequirementContext; readonly rowIds: readonly string[] };

/** What can be done to the answers; each of it is one step. */
function useAnswerEdits({ context, rowIds }: RequirementGridProps) {
  const text = useText();
  const { word } = context.components;
  function write(block: AnswerBlock, mergeKey: string | null = null): boolean {
    const command = writeAnswers(context, block);
    if (command.ok) return command.value === null || dispatch(command.value, mergeKey);
    const { rowId, column, text: value, problem } = command.error;
    const cell = text('register:cell', { column: word(`components:requirement.${column.id}`), row: rowId });
    const why = word(`field:${problem.key}`, problem.params);
    notify({ kind: 'info', key: 'blockRefused', params: { cell, value, why } });
    return false;
  }
  const blockOf = (rowId: string, { id }: GridColumn, typed: string): AnswerBlock => ({
    rowIds,
    from: { row: rowIds.indexOf(rowId), column: requirementColumns.findIndex((column) => column.id === id) },
    cells: [[typed]],
  });
  return {
    write,
    commit: (rowId: string, column: GridColumn, typed: string) =>
      write(blockOf(rowId, column, typed), `answer ${rowId} ${column.id}`),
    check(rowId: string, column: GridColumn, typed: string): string | null {
      const command = writeAnswers(context, blockOf(rowId, column, typed));
      return command.ok ? null : word(`field:${command.error.problem.key}`, command.error.problem.params);
    },
  };
}

/** The requirements of an opened component as a grid that is answered in. */
export function RequirementGrid({ context, rowIds }: RequirementGridProps) {
  const text = useText();
  const edits = useAnswerEdits({ context, rowIds });
  const sort = useStore(componentsView, (view) => view.requirementSort);
  const activeId = useStore(componentsView, (view) => view.requirementId);
  const { components, rows } = context;
  const columns = useMemo(() => requirementGridColumns(components.word), [components.word]);
  const show = useCallback((rowId: string, { id }: GridColumn) => requirementCell(context, rowId, id), [context]);
  return (
    <DataGrid
      label={text('components:column.open')}
      hint={text('components:detail.hint')}
      columns={columns}
      rowIds={rowIds}
      rowName={(rowId) => rowId}
      show={show}
      textOf={(rowId, column) => {
        const row = rows.get(rowId);
        return (row && columnOf(column)?.text(row, components)) ?? '';
      }}
      check={edits.check}
      commit={edits.commit}
      explain={nobody}
      paste={(from, cells) => void edits.write({ rowIds, from, cells })}
      addRow={nobody}
      removeRows={nobody}
      sort={sort}
      onSort={(columnId) => componentsView.setState({ requirementSort: nextSort(sort, columnId) })}
      activeRowId={activeId ?? rowIds[0] ?? null}
      onActiveRow={(requirementId) => componentsView.setState({ requirementId })}
      focusRequest={1}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
