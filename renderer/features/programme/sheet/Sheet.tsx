import { useText } from '#renderer/i18n/use-text.ts';
import { notify } from '#renderer/state/notices.ts';
import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn, GridSort, GridSpot } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { useMemo, useState, type ReactNode } from 'react';
import { blockEdits, cellEdit, type SheetReader } from './block-edits.ts';
import type { SheetColumn, SheetContext } from './sheet-column.ts';
import { sortedRows } from './sorted-rows.ts';

/** Rows under a head. */
export type SheetGroup<R> = { readonly id: string; readonly head: ReactNode; readonly rows: readonly R[] };

type SheetProps<R> = {
  readonly label: string;
  readonly context: SheetContext;
  readonly columns: readonly SheetColumn<R>[];
  readonly rows: readonly R[];
  /** The same rows under heads; absent where they stand in one list. */
  readonly groups?: readonly SheetGroup<R>[];
  readonly rowName: (row: R) => string;
  readonly check: (row: R) => DraftProblem | null;
  /** Writes fields of rows in one step; edits of one merge key that follow closely are one step. */
  readonly write: (edits: ReadonlyMap<string, Partial<R>>, mergeKey: string | null) => boolean;
  readonly add?: () => void;
  readonly remove?: (ids: readonly string[]) => void;
  /** Enter on a cell that is not edited. */
  readonly open?: (row: R) => void;
  readonly onKey?: (key: string, spot: GridSpot) => boolean;
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly focusRequest: number;
};

const nothing = (): void => undefined;

/** The rows in the order that is asked for, under heads within each group. */
function useSorted<R>({ rows, groups, columns, context }: SheetProps<R>, sort: GridSort | null) {
  return useMemo(() => {
    const inOrder = (some: readonly R[]) => sortedRows(some, columns, context, sort);
    return { rows: inOrder(rows), groups: groups?.map((group) => ({ ...group, rows: inOrder(group.rows) })) };
  }, [rows, groups, columns, context, sort]);
}

/** The rows with their heads among them, and which are folded away. */
function useFolding<R extends { readonly id: string }>(groups: SheetProps<R>['groups'], sorted: readonly R[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => (groups ? groups.flatMap(({ id, rows }) => (folded.has(id) ? [] : rows)) : sorted),
    [groups, folded, sorted],
  );
  const rowIds = useMemo(
    () =>
      groups
        ? groups.flatMap(({ id, rows }) => [id, ...(folded.has(id) ? [] : rows.map((row) => row.id))])
        : sorted.map(({ id }) => id),
    [groups, folded, sorted],
  );
  const heads = useMemo(() => new Map(groups?.map((group) => [group.id, group.head])), [groups]);
  function onFold(id: string, isFolded: boolean): void {
    const others = [...folded].filter((one) => one !== id);
    setFolded(new Set(isFolded ? [...others, id] : others));
  }
  const head = (id: string) => (heads.has(id) ? { content: heads.get(id), isFolded: folded.has(id) } : null);
  return { shown, rowIds, ...(groups ? { head, onFold } : {}) };
}

/** The columns as the grid knows them. */
function useGridColumns<R>({ columns, context }: SheetProps<R>): readonly GridColumn[] {
  return useMemo(
    () =>
      columns.map(({ id, width, isPinned, read, suggest }) => ({
        id,
        title: context.word(`programme:column.${id}`),
        width,
        isPinned: isPinned ?? false,
        isReadOnly: read === undefined,
        ...(suggest ? { suggest: (typed: string) => suggest(context, typed) } : {}),
      })),
    [columns, context],
  );
}

/** What is typed and pasted into the cells; each is one step. */
function useEdits<R extends { readonly id: string }>(props: SheetProps<R>, shown: readonly R[]) {
  const { columns, context, check, rowName, write } = props;
  const { word } = context;
  const reader: SheetReader<R> = { columns, context, check };
  const rows = useMemo(() => new Map(props.rows.map((row) => [row.id, row])), [props.rows]);
  function edited(rowId: string, columnId: string, typed: string) {
    const [row, column] = [rows.get(rowId), columns.find(({ id }) => id === columnId)];
    return row && column ? cellEdit(reader, row, column, typed) : null;
  }
  return {
    rows,
    check(rowId: string, { id }: GridColumn, typed: string): string | null {
      const edit = edited(rowId, id, typed);
      return !edit || edit.ok ? null : word(`field:${edit.error.key}`, edit.error.params);
    },
    commit(rowId: string, { id }: GridColumn, typed: string): boolean {
      const edit = edited(rowId, id, typed);
      return edit?.ok === true && write(new Map([[rowId, edit.value]]), `cell ${rowId} ${id}`);
    },
    paste(from: { row: number; column: number }, cells: readonly (readonly string[])[]): void {
      const edits = blockEdits(reader, shown, from, cells);
      if (edits.ok) {
        if (edits.value.size > 0) write(edits.value, null);
        return;
      }
      const { row, columnId, typed, problem } = edits.error;
      const cell = `${word(`programme:column.${columnId}`)}, ${rowName(row)}`;
      const why = word(`field:${problem.key}`, problem.params);
      notify({ kind: 'info', key: 'blockRefused', params: { cell, value: typed, why } });
    },
  };
}

/** Records as a grid: typed into, pasted, sorted, added and removed with the keyboard. */
export function Sheet<R extends { readonly id: string }>(props: SheetProps<R>) {
  const { label, context, columns, add, remove, open, onKey, activeId, onActive, focusRequest } = props;
  const text = useText();
  const [sort, setSort] = useState<GridSort | null>(null);
  const sorted = useSorted(props, sort);
  const folding = useFolding(sorted.groups, sorted.rows);
  const { shown, ...layout } = folding;
  const { rows, ...edits } = useEdits(props, shown);
  const gridColumns = useGridColumns(props);
  const specs = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const textOf = (rowId: string, { id }: GridColumn) => {
    const row = rows.get(rowId);
    return row ? (specs.get(id)?.text(row, context) ?? '') : '';
  };
  function nameOf(rowId: string): string {
    const row = rows.get(rowId);
    return row ? props.rowName(row) : '';
  }
  function show(rowId: string, column: GridColumn): ReactNode {
    const [row, spec] = [rows.get(rowId), specs.get(column.id)];
    return row && spec?.show ? spec.show(row, context) : textOf(rowId, column);
  }
  return (
    <DataGrid
      label={label}
      hint={text('programme:gridHint')}
      columns={gridColumns}
      {...layout}
      rowName={nameOf}
      show={show}
      textOf={textOf}
      {...edits}
      {...(onKey ? { onKey } : {})}
      explain={(rowId) => {
        const row = rows.get(rowId);
        if (row) open?.(row);
      }}
      addRow={add ?? nothing}
      removeRows={remove ?? nothing}
      sort={sort}
      onSort={(columnId) => setSort((before) => nextSort(before, columnId))}
      activeRowId={activeId !== null && rows.has(activeId) ? activeId : null}
      onActiveRow={onActive}
      focusRequest={focusRequest}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
