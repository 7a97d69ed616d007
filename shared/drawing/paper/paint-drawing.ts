import { paintPicture } from '#shared/drawing/paint/paint-picture.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { bottom, overlaps, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { PagePen } from './page.ts';
import { OVERLAP, shownRect, type DrawingPlan, type PagesPlan } from './plan-pages.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';

/** Paper shows finer things than a screen does at the same size. */
const FINER = 1.5;

/** The stripes of the Purdue levels with their names at the left edge of the frame. */
function paintBands(pen: PagePen, { bands, words }: Picture, { frame, origin, scale }: DrawingPlan): void {
  bands.forEach(({ level, top, bottom: low }, index) => {
    const y = Math.max(frame.y, frame.y + (top - origin.y) * scale);
    const end = Math.min(bottom(frame), frame.y + (low - origin.y) * scale);
    if (end <= y) return;
    if (index % 2 === 0) pen.rect({ ...frame, y, height: end - y }, { fill: { ink: 'band' } });
    if (end - y > 12) pen.text(words.band(level), { x: frame.x + 6, y: y + 9 }, { size: 8.5, ink: 'ink-3' });
  });
}

/** Draws the plant in a frame, or what is chosen of it. */
export function paintDrawing(
  pen: PagePen,
  picture: Picture,
  plan: DrawingPlan,
  chosen: ReadonlySet<string> | null,
): void {
  if (chosen === null) paintBands(pen, picture, plan);
  const sight = { zoom: Math.min(1, plan.scale * FINER), letters: 1, rect: shownRect(plan) };
  pen.framed(plan.frame, plan, () => {
    const painting =
      chosen === null ? paintPicture(pen, picture, sight) : paintPicture(pen, picture, sight, (key) => chosen.has(key));
    for (const _ of painting);
  });
}

/** Where a page's drawing goes on, at the edges that it shares with other tiles: a dashed line, and the number of the page. */
export function paintSeams(
  pen: PagePen,
  { frame, scale, tile }: DrawingPlan,
  { tiles, say, first }: { readonly tiles: NonNullable<PagesPlan['tiles']>; readonly say: Say; readonly first: number },
): void {
  if (!tile) return;
  const by = OVERLAP * scale;
  const stroke = { ink: 'accent', width: 0.75, dash: 'dashed' } as const;
  const mark = (column: number, row: number) => say('paper:continues', { page: first + row * tiles.columns + column });
  const look = { size: 8.5, ink: 'accent', align: 'middle', isStrong: true } as const;
  const [low, far, middle] = [
    bottom(frame),
    right(frame),
    { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 },
  ];
  const { column, row } = tile;
  const upright = (x: number) => pen.line([{ x, y: frame.y }, { x, y: low }], stroke); // prettier-ignore
  const level = (y: number) => pen.line([{ x: frame.x, y }, { x: far, y }], stroke); // prettier-ignore
  if (column > 0) upright(frame.x + by);
  if (column < tiles.columns - 1) upright(far - by);
  if (row > 0) level(frame.y + by);
  if (row < tiles.rows - 1) level(low - by);
  if (column > 0) pen.text(mark(column - 1, row), { x: frame.x + 4, y: middle.y }, { ...look, align: 'left' });
  if (column < tiles.columns - 1)
    pen.text(mark(column + 1, row), { x: far - 4, y: middle.y }, { ...look, align: 'right' });
  if (row > 0) pen.text(mark(column, row - 1), { x: middle.x, y: frame.y + 8 }, look);
  if (row < tiles.rows - 1) pen.text(mark(column, row + 1), { x: middle.x, y: low - 8 }, look);
}

/** On the page that shows everything: what each tile shows, with the number of its page. */
export function paintTileMap(pen: PagePen, overview: DrawingPlan, tiles: readonly DrawingPlan[], first: number): void {
  const { frame, origin, scale } = overview;
  tiles.forEach((tile, index) => {
    const { x, y, width, height } = shownRect(tile);
    const rect: Rect = {
      x: frame.x + (x - origin.x) * scale,
      y: frame.y + (y - origin.y) * scale,
      width: width * scale,
      height: height * scale,
    };
    if (!overlaps(rect, frame)) return;
    const [left, top] = [Math.max(rect.x, frame.x), Math.max(rect.y, frame.y)];
    const cut = {
      x: left,
      y: top,
      width: Math.min(right(rect), right(frame)) - left,
      height: Math.min(bottom(rect), bottom(frame)) - top,
    };
    pen.rect(cut, { stroke: { ink: 'accent', width: 0.75, dash: 'dashed' } });
    pen.text(
      String(first + index),
      { x: right(cut) - 5, y: top + 9 },
      { size: 10, ink: 'accent', align: 'right', isStrong: true },
    );
  });
}
