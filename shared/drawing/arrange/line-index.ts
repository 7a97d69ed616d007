import { bottom, centre, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';

export type Axis = 'x' | 'y';
/** A line of a thing that others can be aligned to: an edge, or the middle. */
export type Line = { readonly at: number; readonly kind: 'edge' | 'middle'; readonly key: string; readonly rect: Rect };
/** The lines of what lies in one zone, along each axis in order. */
type Lines = Readonly<Record<Axis, readonly Line[]>>;

/** The low edge, the middle and the high edge along an axis. */
export function linesAlong(axis: Axis, rect: Rect): readonly Pick<Line, 'at' | 'kind'>[] {
  const [low, middle, high] =
    axis === 'x' ? [rect.x, centre(rect).x, right(rect)] : [rect.y, centre(rect).y, bottom(rect)];
  return [
    { at: low, kind: 'edge' },
    { at: middle, kind: 'middle' },
    { at: high, kind: 'edge' },
  ];
}

const known = new WeakMap<Scene, Map<string, Lines>>();

function sortedLines(scene: Scene, holder: string, axis: Axis): Line[] {
  return (scene.content.get(holder) ?? [])
    .flatMap((key) => {
      const rect = scene.items.get(key)?.abs;
      return rect ? linesAlong(axis, rect).map((line) => ({ ...line, key, rect })) : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The lines of what lies in a zone, or on the drawing itself for ''; found once per drawing. */
export function linesIn(scene: Scene, holder: string): Lines {
  const holders = known.get(scene) ?? new Map<string, Lines>();
  known.set(scene, holders);
  const lines = holders.get(holder) ?? { x: sortedLines(scene, holder, 'x'), y: sortedLines(scene, holder, 'y') };
  holders.set(holder, lines);
  return lines;
}

/** The lines between two places, from a list in order. */
export function linesBetween(lines: readonly Line[], low: number, high: number): readonly Line[] {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.at ?? Infinity) < low) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while ((lines[end]?.at ?? Infinity) <= high) end += 1;
  return lines.slice(from, end);
}
