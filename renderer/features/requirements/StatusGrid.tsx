import { useText } from '#renderer/i18n/use-text.ts';
import { requirementsView } from '#renderer/state/requirements-view.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn, GridSpot } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { BoardContext } from './board-context.ts';
import { cellContent } from './cell-content.tsx';
import type { BoardColumn, BoardColumnId } from './columns.ts';
import type { Pair } from './pairs.ts';
import css from './Requirements.module.css';
import { statusOfKey } from './status-words.ts';
import { openRequirement, openSubject } from './use-board.ts';
import type { StatusEdits } from './use-status-edits.ts';

type StatusGridProps = {
  readonly label: string;
  readonly context: BoardContext;
  readonly pairs: readonly Pair[];
  readonly columns: readonly BoardColumn[];
  readonly edits: StatusEdits;
  readonly focusRequest: number;
  readonly onChosen: (keys: readonly string[]) => void;
};

/** Columns in which letters are text. */
const written: ReadonlySet<string> = new Set<BoardColumnId>(['rationale', 'evidence']);
const nothing = (): void => undefined;

/** The columns as the grid knows them. */
function useGridColumns({ columns, context }: StatusGridProps): readonly GridColumn[] {
  return useMemo(
    () =>
      columns.map(({ id, width, isPinned, read, suggest }) => ({
        id,
        title: context.word(`requirements:column.${id}`),
        width,
        isPinned: isPinned ?? false,
        isReadOnly: read === undefined,
        ...(suggest ? { suggest: () => suggest(context) } : {}),
      })),
    [columns, context],
  );
}

function explainPair({ subject: { kind, id }, requirement }: Pair): void {
  explainThis({ what: 'requirement', kind, id, requirementId: requirement.id });
}

/** Requirements with their statuses as a grid: a letter sets the status of every chosen row, `?` asks why. */
export function StatusGrid(props: StatusGridProps) {
  const { label, context, pairs, columns, edits, focusRequest, onChosen } = props;
  const text = useText();
  const sort = useStore(requirementsView, (view) => view.sort);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [pair.key, pair])), [pairs]);
  const rowIds = useMemo(() => pairs.map(({ key }) => key), [pairs]);
  const specs = useMemo(() => new Map<string, BoardColumn>(columns.map((column) => [column.id, column])), [columns]);
  const gridColumns = useGridColumns(props);
  const pair = (rowId: string) => byKey.get(rowId)!;
  const spec = ({ id }: GridColumn) => specs.get(id)!;
  const show = useCallback(
    (rowId: string, { id }: GridColumn) => cellContent(byKey.get(rowId)!, specs.get(id)!, context),
    [byKey, specs, context],
  );
  function takeKey(key: string, { rowId, column, rowIds: chosen }: GridSpot): boolean {
    if (written.has(column.id)) return false;
    const status = key.length === 1 ? statusOfKey(key, context) : undefined;
    if (key === '?' || key === '？') explainPair(pair(rowId));
    else if (status !== undefined) edits.setAll(chosen.map(pair), status);
    else return false;
    return true;
  }
  function open(rowId: string, { id }: GridColumn): void {
    if (id === 'requirement') openRequirement(pair(rowId).requirement.id);
    else if (id === 'subject') openSubject(pair(rowId).subject, null);
    else explainPair(pair(rowId));
  }
  return (
    <div className={css.fill}>
      <DataGrid
        label={label}
        hint={text('requirements:gridHint')}
        columns={gridColumns}
        rowIds={rowIds}
        rowName={(rowId) => `${pair(rowId).requirement.id} ${pair(rowId).subject.id}`}
        show={show}
        textOf={(rowId, column) => spec(column).text(pair(rowId), context)}
        check={(rowId, column, typed) => edits.check(pair(rowId), spec(column), typed)}
        commit={(rowId, column, typed) => edits.commit(pair(rowId), spec(column), typed)}
        onKey={takeKey}
        onChosenRows={onChosen}
        explain={open}
        paste={edits.write}
        addRow={nothing}
        removeRows={nothing}
        sort={sort}
        onSort={(columnId) => requirementsView.setState({ sort: nextSort(sort, columnId) })}
        activeRowId={activeKey !== null && byKey.has(activeKey) ? activeKey : (rowIds[0] ?? null)}
        onActiveRow={setActiveKey}
        focusRequest={focusRequest}
        notFoundText={text('inspector:nothingFits')}
      />
    </div>
  );
}
