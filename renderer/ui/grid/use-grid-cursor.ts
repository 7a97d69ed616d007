import { useMemo, useState } from 'react';
import { rangeBetween, type GridPlace, type GridRange } from './grid-keys.ts';
import type { GridSource } from './grid-types.ts';

/** The cell that is chosen and the block around it. The row is known by id, so that it stays when the order changes. */
export type GridCursor = {
  readonly active: GridPlace | null;
  readonly range: GridRange | null;
  readonly moveTo: (place: GridPlace, isExtending: boolean) => void;
  /** Goes to another column, whichever row is or will be chosen. */
  readonly toColumn: (column: number) => void;
  readonly selectAll: () => void;
};

/** Where a block begins; it counts only while the chosen row is the one that the block was drawn to. */
type Anchor = { readonly rowId: string; readonly column: number; readonly endRowId: string };

/** The rows from one to another, in the order of the grid. */
function idsBetween(rowIds: readonly string[], from: number, to: number): readonly string[] {
  return rowIds.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Follows the chosen cell through sorting, filtering, adding and removing. */
export function useGridCursor({ rowIds, columns, activeRowId, onActiveRow }: GridSource): GridCursor {
  const [column, setColumn] = useState(1);
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const places = useMemo(() => new Map(rowIds.map((id, index) => [id, index])), [rowIds]);
  const row = activeRowId === null ? undefined : places.get(activeRowId);
  const active = row === undefined ? null : { row, column: Math.min(column, columns.length - 1) };
  const anchorRow = anchor && anchor.endRowId === activeRowId ? places.get(anchor.rowId) : undefined;
  const from = anchor && anchorRow !== undefined ? { row: anchorRow, column: anchor.column } : active;

  function moveTo(place: GridPlace, isExtending: boolean): void {
    const rowId = rowIds[place.row];
    if (rowId === undefined) return;
    if (!isExtending) setAnchor(null);
    else if (from) setAnchor({ rowId: rowIds[from.row] ?? rowId, column: from.column, endRowId: rowId });
    setColumn(place.column);
    const first = isExtending && from ? from.row : place.row;
    if (rowId !== activeRowId || anchor) onActiveRow(rowId, idsBetween(rowIds, first, place.row));
  }
  function selectAll(): void {
    const first = rowIds[0];
    const last = rowIds.at(-1);
    if (first === undefined || last === undefined) return;
    setAnchor({ rowId: first, column: 0, endRowId: last });
    setColumn(columns.length - 1);
    onActiveRow(last, rowIds);
  }
  return { active, range: active && from && rangeBetween(from, active), moveTo, toColumn: setColumn, selectAll };
}
