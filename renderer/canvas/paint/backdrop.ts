import type { Sight } from '#shared/drawing/paint/sight.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import type { Palette } from './palette.ts';

const STEP = 16;
const LEAST_STEP = 9;

/** The grid's points, as a pattern: one tile instead of thousands of points. */
function paintGrid(context: CanvasRenderingContext2D, palette: Palette, { zoom, rect }: Sight): void {
  if (STEP * zoom < LEAST_STEP) return;
  const tile = document.createElement('canvas');
  const pixels = 4;
  [tile.width, tile.height] = [STEP * pixels, STEP * pixels];
  const pen = tile.getContext('2d');
  const pattern =
    pen &&
    (pen.fillStyle = palette.grid) &&
    (pen.fillRect(0, 0, pixels, pixels), context.createPattern(tile, 'repeat'));
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(1 / pixels));
  context.fillStyle = pattern;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
}

/** What lies behind everything: the paper, its grid, and the stripes of the Purdue levels. */
export function paintBackdrop(
  context: CanvasRenderingContext2D,
  { bands }: Pick<Picture, 'bands'>,
  palette: Palette,
  sight: Sight,
): void {
  const { rect } = sight;
  context.fillStyle = palette.colour('paper');
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.fillStyle = palette.colour('band');
  bands.forEach(({ top, bottom }, index) => {
    if (index % 2 === 0) context.fillRect(rect.x, top, rect.width, bottom - top);
  });
  paintGrid(context, palette, sight);
}
