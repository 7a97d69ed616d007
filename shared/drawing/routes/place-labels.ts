import { grown, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { makeRectIndex, type RectIndex } from '#shared/drawing/scene/rect-index.ts';

const LABEL_HEIGHT = 22;
const STEPS = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

type Line = { readonly points: readonly Point[]; readonly labelWidth: number };

/** Places along a line where a label could sit: on its longest stretch first, in the middle first. */
function candidates({ points }: Line): Point[] {
  const stretches = points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return { start, end, length: Math.abs(end.x - start.x) + Math.abs(end.y - start.y) };
  });
  stretches.sort((a, b) => b.length - a.length);
  return stretches.flatMap(({ start, end }) =>
    STEPS.map((step) => ({
      x: Math.round(start.x + (end.x - start.x) * step),
      y: Math.round(start.y + (end.y - start.y) * step),
    })),
  );
}

function box(middle: Point, width: number): Rect {
  return { x: middle.x - width / 2, y: middle.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
}

function countHits<T>(label: Rect, others: RectIndex<T>): number {
  let hits = 0;
  others.within(label, () => {
    hits += 1;
  });
  return hits;
}

/** What labels had better not cover: other labels never, words rather not, and the ground inside zones as little as can be. */
export type Standing = { readonly words: RectIndex<null>; readonly ground: RectIndex<null> };

/** Puts a label on each line, where it covers least. */
export function placeLabels(lines: readonly Line[], { words, ground }: Standing): Point[] {
  const taken = makeRectIndex<null>();
  return lines.map((line) => {
    const places = candidates(line);
    const hits = (place: Point) => {
      const label = box(place, line.labelWidth);
      return 10 * countHits(grown(label, 2), taken) + 3 * countHits(label, words) + countHits(label, ground);
    };
    let best = places[0] ?? { x: 0, y: 0 };
    let least = Infinity;
    for (const place of places) {
      const count = hits(place);
      if (count < least) [best, least] = [place, count];
      if (count === 0) break;
    }
    taken.add(box(best, line.labelWidth), null);
    return best;
  });
}
