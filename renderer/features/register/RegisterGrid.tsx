import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { explainThis, select } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { displayName } from '#shared/model/display-name.ts';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ColumnSpec } from './column-spec.ts';
import { cellContent } from './cell-content.tsx';
import { registerView, sortBy } from './register-view.ts';
import type { RegisterData, useRegisterEdits } from './use-register.ts';

/** Asks why a computed cell says what it says. */
function explain(rowId: string, { computed }: ColumnSpec): void {
  if (computed?.as === 'risk') explainThis({ what: 'risk', scenarioId: rowId, stage: computed.stage });
  if (computed?.as === 'treat') explainThis({ what: 'risk', scenarioId: rowId, stage: 'unmitigated' });
  if (computed?.as === 'slTarget') explainThis({ what: 'scenarioSlTarget', scenarioId: rowId });
}

type RegisterGridProps = {
  readonly data: RegisterData;
  readonly edits: ReturnType<typeof useRegisterEdits>;
  /** Counts the wishes to go on in the grid, after a row was added by a button. */
  readonly focusRequest: number;
};

/** The scenarios as a grid. */
export function RegisterGrid({ data, edits, focusRequest }: RegisterGridProps) {
  const { context, columns, rowIds } = data;
  const text = useText();
  const sort = useStore(registerView, (view) => view.sort);
  const activeRowId = useView(({ selection }) =>
    selection.length === 1 && selection[0]?.kind === 'scenario' ? selection[0].id : null,
  );
  const specs = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const spec = (column: GridColumn) => specs.get(column.id)!;
  const show = useCallback(
    (rowId: string, column: GridColumn) => cellContent(context, rowId, specs.get(column.id)!),
    [context, specs],
  );
  const gridColumns = useMemo(
    () =>
      columns.map((column): GridColumn => {
        const { suggest, quick } = column;
        return {
          id: column.id,
          title: 'text' in column.title ? column.title.text : context.word(`register:${column.title.key}`),
          width: column.width,
          isPinned: column.isPinned ?? false,
          isReadOnly: column.read === undefined,
          ...(suggest ? { suggest: (typed: string) => suggest(context, typed) } : {}),
          ...(quick ? { quick: (key: string) => quick(context, key) } : {}),
        };
      }),
    [columns, context],
  );
  const textOf = (rowId: string, column: GridColumn) => {
    const scenario = context.model.scenario.get(rowId);
    return scenario ? spec(column).text(scenario, context) : '';
  };
  return (
    <DataGrid
      label={text('register:title')}
      hint={text('register:gridHint')}
      columns={gridColumns}
      rowIds={rowIds}
      rowName={(rowId) => {
        const scenario = context.model.scenario.get(rowId);
        return scenario && scenario.name !== '' ? `${rowId} ${displayName('scenario', scenario)}` : rowId;
      }}
      show={show}
      textOf={textOf}
      check={(rowId, column, typed) => edits.check(rowId, spec(column), typed)}
      commit={(rowId, column, typed) => edits.commit(rowId, spec(column), typed)}
      explain={(rowId, column) => explain(rowId, spec(column))}
      paste={edits.write}
      clear={({ top, bottom, left, right }) =>
        edits.write(
          { row: top, column: left },
          Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill('')),
        )
      }
      addRow={edits.add}
      removeRows={edits.remove}
      sort={sort}
      onSort={sortBy}
      activeRowId={activeRowId}
      onActiveRow={(id) => select([{ kind: 'scenario', id }])}
      focusRequest={focusRequest}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
