import type { Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark } from '#shared/drawing/picture.ts';
import type { Point } from '#shared/drawing/scene/geometry.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';

const SIZE = 11;
const HEIGHT = 18;
const EDGE = 5;
const PAD = 5;

/** How wide the slip of an overlay is. */
export function slipWidth({ text }: OverlayMark, scale: number, most: number): number {
  return Math.min(most, (textWidth(text, SIZE) + EDGE + 2 * PAD) * scale);
}

/** What an overlay says of a thing in words, on a slip whose edge has the overlay's ink. `at` is its left end, on its middle height. */
export function paintSlip(pen: Pen, mark: OverlayMark, at: Point, { scale = 1, most = Infinity } = {}): void {
  if (mark.text === '') return;
  const [width, height] = [slipWidth(mark, scale, most), HEIGHT * scale];
  const slip = { x: at.x, y: at.y - height / 2, width, height };
  pen.rect(slip, { fill: { ink: 'surface' }, radius: 3 * scale });
  pen.rect({ ...slip, width: EDGE * scale }, { fill: { ink: mark.fill.ink }, radius: 2 * scale });
  pen.rect(slip, { stroke: { ink: 'edge-strong', width: scale }, radius: 3 * scale });
  const start = (EDGE + PAD) * scale;
  pen.text(
    mark.text,
    { x: at.x + start, y: at.y },
    { size: SIZE * scale, ink: 'ink', isStrong: true, maxWidth: width - start - 2 * scale },
  );
}
