import type { Pen } from '#shared/drawing/pen.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';

/** A pen for a page, which can draw a part of the plant in a frame. Sizes are 1/96 inch. */
export type PagePen = Pen & {
  /**
   * Draws what `inner` draws in canvas units: `origin` lies at the frame's corner, a canvas unit is `scale` on the page,
   * and what reaches out of the frame is cut off.
   */
  framed(frame: Rect, view: { readonly origin: Point; readonly scale: number }, inner: () => void): void;
};

/** The sizes of paper that are printed on, short by long side in millimetres. */
export const papers = { a4: [210, 297], a3: [297, 420] } as const;
/** `fit` is no paper: the page is as large as what is on it. */
export type PaperName = keyof typeof papers | 'fit';

/** One page of a drawing; painting it twice gives the same. */
export type Page = {
  readonly paper: PaperName;
  readonly width: number;
  readonly height: number;
  paint(pen: PagePen): void;
};
