import * as z from 'zod';
import { readJsonFile } from './atomic-file.ts';

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowState = z.output<typeof stateSchema>;

const DEFAULT_SIZE = { width: 1400, height: 900 };
/** How far a further window stands from the one before it, in pixels. */
const CASCADE = 28;
/** How much of a window must be on a screen for a person to get hold of it, in pixels. */
const GRIP = 100;

/** Where the last window stood, or null where nobody knows. */
export function readWindowState(file: string): WindowState | null {
  return stateSchema.nullable().catch(null).parse(readJsonFile(file));
}

function isReachable({ x, y, width }: Rectangle, areas: readonly Rectangle[]): boolean {
  return areas.some(
    (area) =>
      Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= GRIP &&
      y >= area.y &&
      y <= area.y + area.height - GRIP,
  );
}

/** Where a window opens: as the last one, one step aside for each that is open; in the middle where that is off screen. */
export function placeWindow(
  last: WindowState | null,
  openWindows: number,
  areas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  if (!last) return DEFAULT_SIZE;
  const { x, y, width, height } = last;
  const place = { x: x + CASCADE * openWindows, y: y + CASCADE * openWindows, width, height };
  return isReachable(place, areas) ? place : { width, height };
}
