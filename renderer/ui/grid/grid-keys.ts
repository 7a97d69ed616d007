/** A cell by its place; -1 where there is none. */
export type GridPlace = { readonly row: number; readonly column: number };
/** How large the grid is, and how many rows are seen at once. */
export type GridSize = { readonly rows: number; readonly columns: number; readonly page: number };

/** What a key asks of a grid whose cell is chosen but not edited. */
export type GridAction =
  | { readonly do: 'move'; readonly to: GridPlace; readonly isExtending: boolean }
  | { readonly do: 'edit' | 'clear' | 'addRow' | 'removeRows' | 'selectAll' | 'fillDown' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** Where a Tab goes: along the row, then on to the next; null where it leaves the grid. */
export function afterTab({ row, column }: GridPlace, size: GridSize, isBack: boolean): GridPlace | null {
  const at = row * size.columns + column + (isBack ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return null;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}

function moved({ row, column }: GridPlace, key: string, size: GridSize, isFar: boolean): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isFar ? size.rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: isFar ? size.columns - 1 : column + 1 };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? size.rows - 1 : row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - size.page, column };
    case 'PageDown':
      return { row: row + size.page, column };
    default:
      return null;
  }
}

/** What a key means while a cell is chosen; null where it means nothing to the grid. */
export function actionOfKey(key: Key, active: GridPlace, size: GridSize): GridAction | null {
  const isCommand = key.ctrlKey || key.metaKey;
  if (key.altKey) return null;
  if (key.key === 'Tab' && !isCommand) {
    const to = afterTab(active, size, key.shiftKey);
    return to && { do: 'move', to, isExtending: false };
  }
  const to = moved(active, key.key, size, isCommand);
  if (to) {
    const inside = { row: within(to.row, size.rows), column: within(to.column, size.columns) };
    return { do: 'move', to: inside, isExtending: key.shiftKey };
  }
  if (key.key === 'Enter') return { do: isCommand ? 'addRow' : 'edit' };
  if (key.key === 'F2') return { do: 'edit' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { do: isCommand ? 'removeRows' : 'clear' };
  if (!isCommand || key.shiftKey) return null;
  if (key.key.toLowerCase() === 'd') return { do: 'fillDown' };
  return key.key.toLowerCase() === 'a' ? { do: 'selectAll' } : null;
}

/** The rectangle between two cells, both within it. */
export type GridRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export function rangeBetween(a: GridPlace, b: GridPlace): GridRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** A block of cells that all say the same. */
export function filled({ top, bottom, left, right }: GridRange, text: string): readonly (readonly string[])[] {
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(text));
}
