import type { Pen } from '#shared/drawing/pen.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import type { Point } from '#shared/drawing/scene/geometry.ts';
import type { PerimeterPoint } from '#shared/drawing/scene/perimeter.ts';
import { legibleSize, lineWidth, type Sight } from './sight.ts';

const HALF = 7;
const NAME = 11;

const diamond = ({ x, y }: Point, half: number): Point[] => [
  { x, y: y - half },
  { x: x + half, y },
  { x, y: y + half },
  { x: x - half, y },
];

function paintAccessPoint(pen: Pen, { at, name, side }: PerimeterPoint, sight: Sight): void {
  const half = Math.max(HALF, 5 / sight.zoom);
  pen.polygon(diamond(at, half), { ink: 'ink-2' });
  pen.polygon(diamond(at, half * 0.6), { ink: 'paper' });
  const size = legibleSize(sight, NAME);
  if (size === null) return;
  const x = side === 'left' ? at.x - half * 1.5 : at.x + half * 1.5;
  pen.text(
    name,
    { x, y: at.y },
    { size, ink: 'ink-2', align: side === 'left' ? 'right' : 'left', maxWidth: size * 16 },
  );
}

function paintBorder(pen: Pen, corners: readonly Point[], name: string, sight: Sight): void {
  pen.line(corners, { ink: 'ink-3', width: lineWidth(sight, 1.5), dash: 'dotted' });
  const size = legibleSize(sight, NAME);
  const low = Math.max(...corners.map(({ y }) => y));
  const [left, right] = [Math.min, Math.max].map((pick) =>
    pick(...corners.filter(({ y }) => y === low).map(({ x }) => x)),
  );
  if (size !== null && left !== undefined && right !== undefined)
    pen.text(
      name,
      { x: left + 10, y: low + size },
      { size, ink: 'ink-3', isStrong: true, maxWidth: right - left - 20 },
    );
}

/** The border of the SUC, dotted, with its access points as open diamonds on it (ZCR 1.1, 6.3). */
export function paintPerimeter(pen: Pen, { perimeter, words }: Picture, sight: Sight): void {
  if (!perimeter) return;
  if (perimeter.corners.length > 0) paintBorder(pen, perimeter.corners, words.suc, sight);
  for (const point of perimeter.points) paintAccessPoint(pen, point, sight);
}
