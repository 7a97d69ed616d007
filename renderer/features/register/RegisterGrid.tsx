import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { explainThis, select } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ColumnSpec } from './column-spec.ts';
import { cellContent } from './cell-content.tsx';
import { chooseHead } from './folding.ts';
import { registerView, sortBy } from './register-view.ts';
import { columnTitle, type RegisterContext } from './register-context.ts';
import { useGroupsOnGrid } from './use-groups-on-grid.tsx';
import type { RegisterData, useRegisterEdits } from './use-register.ts';

/** Asks why a computed cell says what it says. */
function explain(rowId: string, { computed }: ColumnSpec): void {
  if (computed?.as === 'risk') explainThis({ what: 'risk', scenarioId: rowId, stage: computed.stage });
  if (computed?.as === 'treat' || computed?.as === 'assumptions')
    explainThis({ what: 'risk', scenarioId: rowId, stage: 'unmitigated' });
  if (computed?.as === 'slTarget') explainThis({ what: 'scenarioSlTarget', scenarioId: rowId });
}

type RegisterGridProps = {
  readonly data: RegisterData;
  readonly edits: ReturnType<typeof useRegisterEdits>;
  /** Counts the wishes to go on in the grid, after a row was added by a button. */
  readonly focusRequest: number;
  /** Shows the chosen scenario whole: what its id stands for. */
  readonly openCard: () => void;
};

/** The columns as the grid knows them. */
function gridColumns(columns: readonly ColumnSpec[], context: RegisterContext): readonly GridColumn[] {
  return columns.map((column) => {
    const { suggest, quick } = column;
    return {
      id: column.id,
      title: columnTitle(column, context),
      width: column.width,
      isPinned: column.isPinned ?? false,
      isReadOnly: column.read === undefined,
      ...(suggest ? { suggest: (typed: string) => suggest(context, typed) } : {}),
      ...(quick ? { quick: (key: string) => quick(context, key) } : {}),
    };
  });
}

/** More scenarios than this are not edited together beside the grid, only in it. */
const MOST_TOGETHER = 500;

/** Selects the chosen scenario, and those of the block around it, so that they can be edited together. */
function selectRows(active: string, rowIds: readonly string[], { model }: RegisterContext): void {
  const others = rowIds.filter((id) => id !== active && model.scenario.has(id));
  const together = others.length < MOST_TOGETHER ? others : [];
  select([...together, active].map((id) => ({ kind: 'scenario', id })));
}

/** The row that is chosen: the scenario selected last, or the head of a group while none is. */
function useActiveRow(): string | null {
  const chosen = useView(({ selection }) => selection.at(-1));
  const isNoneChosen = useView(({ selection }) => selection.length === 0);
  const head = useStore(registerView, (view) => view.activeHead);
  if (chosen?.kind === 'scenario') return chosen.id;
  return isNoneChosen ? head : null;
}

/** The scenarios as a grid. */
export function RegisterGrid({ data, edits, focusRequest, openCard }: RegisterGridProps) {
  const { context, columns, lines } = data;
  const groups = useGroupsOnGrid(data);
  const text = useText();
  const sort = useStore(registerView, (view) => view.sort);
  const activeRowId = useActiveRow();
  const specs = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const spec = (column: GridColumn) => specs.get(column.id)!;
  const show = useCallback(
    (rowId: string, column: GridColumn) => cellContent(context, rowId, specs.get(column.id)!),
    [context, specs],
  );
  const { policy, locale, model } = context;
  const { zone, conduit, asset, threatSource, assumption } = model;
  // Whatever a cell says besides its scenario and its results.
  const around = useMemo(
    () => ({ specs, policy, locale, zone, conduit, asset, threatSource, assumption }),
    [specs, policy, locale, zone, conduit, asset, threatSource, assumption],
  );
  const scenario = (rowId: string) => context.model.scenario.get(rowId);
  const shownColumns = useMemo(() => gridColumns(columns, context), [columns, context]);
  return (
    <DataGrid
      label={text('register:title')}
      hint={text('register:gridHint')}
      columns={shownColumns}
      rowIds={lines}
      {...groups}
      rowName={(rowId) => `${rowId} ${scenario(rowId)?.name ?? ''}`.trim()}
      show={show}
      partsOf={(rowId) => [scenario(rowId), context.results.get(rowId), around]}
      textOf={(rowId, column) => {
        const row = scenario(rowId);
        return row ? spec(column).text(row, context) : '';
      }}
      check={(rowId, column, typed) => edits.check(rowId, spec(column), typed)}
      commit={(rowId, column, typed) => edits.commit(rowId, spec(column), typed)}
      explain={(rowId, column) =>
        column.id === 'id' || column.id === 'decision' ? openCard() : explain(rowId, spec(column))
      }
      paste={edits.write}
      addRow={edits.add}
      removeRows={edits.remove}
      sort={sort}
      onSort={sortBy}
      activeRowId={activeRowId}
      onActiveRow={(id, rowIds) => (context.model.scenario.has(id) ? selectRows(id, rowIds, context) : chooseHead(id))}
      focusRequest={focusRequest}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
