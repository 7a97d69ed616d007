import { makeCanvasPen } from './canvas-pen.ts';
import { makePattern, USUAL_SMALL, type Palette } from './palette.ts';
import type { Page, PagePen } from '#shared/drawing/paper/page.ts';
import { PAPER_FONT, paperColour } from '#shared/drawing/paper/palette.ts';

/** The inks of paper for a pen on a canvas. */
function paperPalette(): Palette {
  const patterns = new Map<string, CanvasPattern | string>();
  return {
    font: PAPER_FONT,
    small: USUAL_SMALL,
    letters: 1,
    grid: paperColour('grid'),
    colour: paperColour,
    pattern(kind) {
      const made = patterns.get(kind) ?? makePattern(kind, paperColour('ink-3'));
      patterns.set(kind, made);
      return made;
    },
  };
}

function pagePen(context: CanvasRenderingContext2D): PagePen {
  return {
    ...makeCanvasPen(context, paperPalette(), 1),
    framed(frame, { origin, scale }, inner) {
      context.save();
      context.beginPath();
      context.rect(frame.x, frame.y, frame.width, frame.height);
      context.clip();
      context.translate(frame.x - origin.x * scale, frame.y - origin.y * scale);
      context.scale(scale, scale);
      inner();
      context.restore();
    },
  };
}

/** Paints a page, `scale` pixels to one of its units. */
export function paintPage(canvas: HTMLCanvasElement, page: Page, scale: number): void {
  [canvas.width, canvas.height] = [Math.ceil(page.width * scale), Math.ceil(page.height * scale)];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  context.scale(scale, scale);
  page.paint(pagePen(context));
}

/** A page as a PNG, `scale` pixels to one of its units; null where there is no memory for it. */
export function pngOf(page: Page, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  paintPage(canvas, page, scale);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
