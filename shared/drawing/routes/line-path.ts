import type { Point } from '#shared/drawing/scene/geometry.ts';

const RADIUS = 6;

function step(from: Point, to: Point, length: number): Point {
  const whole = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const part = whole === 0 ? 0 : Math.min(length, whole / 2) / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The SVG path of an orthogonal line with rounded corners. */
export function linePath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let path = `M${start.x} ${start.y}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) path += `L${point.x} ${point.y}`;
    else {
      const before = step(point, points[index] ?? start, RADIUS);
      const after = step(point, next, RADIUS);
      path += `L${before.x} ${before.y}Q${point.x} ${point.y} ${after.x} ${after.y}`;
    }
  });
  return path;
}
