import { paintPicture } from '#shared/drawing/paint/paint-picture.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import { paintBackdrop } from './backdrop.ts';
import { makeCanvasPen } from './canvas-pen.ts';
import type { Palette } from './palette.ts';

/** Where the drawing is on the screen: screen = drawing × zoom + (x, y), in CSS pixels. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };

/** A part of the drawing, painted beforehand: what a look at it needs is only to be put in place. */
export type Sheet = { readonly canvas: HTMLCanvasElement; readonly view: View; readonly rect: Rect };

/** So much more than the screen is painted on each side, so that panning has something to show. */
const MARGIN = 0.3;

/** The part of the drawing that is on a screen of a size. */
export function seenRect(view: View, { width, height }: Size, margin = 0): Rect {
  const [x, y] = [-view.x - margin * width, -view.y - margin * height];
  const share = 1 + 2 * margin;
  return {
    x: x / view.zoom,
    y: y / view.zoom,
    width: (width * share) / view.zoom,
    height: (height * share) / view.zoom,
  };
}

/** What is painted: the plant, what of it to leave out, and how it looks. */
export type Subject = {
  readonly picture: Picture;
  readonly except: ReadonlySet<string>;
  readonly palette: Palette;
};

/** Begins a sheet around what is seen; each step paints a little, the last one is done. */
export function* paintSheet(
  canvas: HTMLCanvasElement,
  subject: Subject,
  view: View,
  size: Size,
  scale: number,
): Generator<void, Sheet> {
  const rect = seenRect(view, size, MARGIN);
  const [width, height] = [rect.width, rect.height].map((side) => Math.ceil(side * view.zoom * scale)) as [
    number,
    number,
  ];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  const factor = view.zoom * scale;
  context.setTransform(factor, 0, 0, factor, -rect.x * factor, -rect.y * factor);
  context.globalAlpha = 1;
  paintBackdrop(context, subject.picture, subject.palette, { zoom: view.zoom, letters: 1, rect });
  const pen = makeCanvasPen(context, subject.palette, view.zoom);
  const sight = { zoom: view.zoom, letters: subject.palette.letters, rect };
  if (subject.except.size === 0) yield* paintPicture(pen, subject.picture, sight);
  else yield* paintPicture(pen, subject.picture, sight, (key) => !subject.except.has(key));
  return { canvas, view, rect };
}
