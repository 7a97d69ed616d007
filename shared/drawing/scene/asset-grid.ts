import { overlaps, right, type Point, type Rect } from './geometry.ts';
import { ASSET, CELL_GAP, HEAD, PAD } from './metrics.ts';

const STEP = { x: ASSET.width + CELL_GAP, y: ASSET.height + CELL_GAP };

/** How many columns make a block of assets about twice as wide as high; as many as fit where the width is given. */
function gridColumns(count: number, width: number | null): number {
  if (width !== null) return Math.max(1, Math.floor((width - 2 * PAD + CELL_GAP) / STEP.x));
  return Math.max(1, Math.ceil(Math.sqrt((count * 2 * STEP.y) / STEP.x)));
}

function cell(index: number, columns: number, origin: Point): Rect {
  return {
    x: origin.x + (index % columns) * STEP.x,
    y: origin.y + Math.floor(index / columns) * STEP.y,
    ...ASSET,
  };
}

/** Where a zone's assets begin, relative to the zone. */
export const GRID_ORIGIN: Point = { x: PAD, y: HEAD + PAD };

/** The first free cells of the grid, row by row, that touch nothing of what is taken. */
export function freeCells(count: number, columns: number, taken: readonly Rect[], origin = GRID_ORIGIN): Rect[] {
  const cells: Rect[] = [];
  for (let index = 0; cells.length < count; index += 1) {
    const candidate = cell(index, columns, origin);
    if (!taken.some((rect) => overlaps(rect, candidate))) cells.push(candidate);
  }
  return cells;
}

/** The columns that a row of the grid has beside everything that stands there already. */
export function columnsAround(taken: readonly Rect[], count: number, width: number | null): number {
  const reach = Math.max(0, ...taken.map(right));
  return Math.max(gridColumns(taken.length + count, width), width === null ? gridColumns(0, reach + PAD) : 1);
}
