import { bottom, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Guide } from './guide.ts';
import { linesBetween, type Axis, type Line } from './line-index.ts';

/** What a thing could snap to along one axis: how far it would have to move, and what is shown then. */
export type Snap = { readonly by: number; readonly guides: (moved: Rect) => Guide[] };

const across = (axis: Axis, rect: Rect): readonly [number, number] =>
  axis === 'x' ? [rect.y, bottom(rect)] : [rect.x, right(rect)];

/** How far apart two things are along the line that they share. */
function distance(axis: Axis, a: Rect, b: Rect): number {
  const [[lowA, highA], [lowB, highB]] = [across(axis, a), across(axis, b)];
  return Math.max(0, lowB - highA, lowA - highB);
}

/** The line from one thing to the other, where both lie on it. */
function guideBetween(axis: Axis, { at, kind, rect }: Line, moved: Rect): Guide {
  const [[lowA, highA], [lowB, highB]] = [across(axis, rect), across(axis, moved)];
  const [low, high] = [Math.min(lowA, lowB), Math.max(highA, highB)];
  return axis === 'x'
    ? { kind, from: { x: at, y: low }, to: { x: at, y: high } }
    : { kind, from: { x: low, y: at }, to: { x: high, y: at } };
}

/** The nearest line of the same kind that one of these lines can be brought to; of several the one whose thing is nearest. */
export function nearestLine(
  axis: Axis,
  box: Rect,
  own: readonly Pick<Line, 'at' | 'kind'>[],
  lines: readonly Line[],
  reach: number,
  isOther: (key: string) => boolean,
): Snap | null {
  let best: { line: Line; by: number; far: number } | null = null;
  for (const { at, kind } of own)
    for (const line of linesBetween(lines, at - reach, at + reach)) {
      if (line.kind !== kind || !isOther(line.key)) continue;
      const by = line.at - at;
      const far = distance(axis, line.rect, box);
      const isNearer =
        !best || Math.abs(by) < Math.abs(best.by) || (Math.abs(by) === Math.abs(best.by) && far < best.far);
      if (isNearer) best = { line, by, far };
    }
  if (!best) return null;
  const { line, by } = best;
  return { by, guides: (moved) => [guideBetween(axis, line, moved)] };
}
