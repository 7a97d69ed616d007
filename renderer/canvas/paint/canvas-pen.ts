import type { Fill, Lettering, Pen, Stroke } from '#shared/drawing/pen.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import { cut } from '#shared/drawing/scene/wrap.ts';
import { symbols, type SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { Palette } from './palette.ts';

const CORNER = 6;
const SYMBOL_GRID = 20;
const SYMBOL_STROKE = 1.4;
const MIST = 0.22;
/** How strongly a pattern is drawn: letters over it stay readable. */
const PATTERN = 0.5;
const dashes = { dashed: [6, 4], dotted: [2, 4] } as const;

const symbolPaths = new Map<SymbolName, Path2D>();
function symbolPath(name: SymbolName): Path2D {
  let path = symbolPaths.get(name);
  if (!path) symbolPaths.set(name, (path = new Path2D(symbols[name])));
  return path;
}

/** Texts as far as they fit, by text, size and width; measured once. */
const cuts = new Map<string, string>();
const MOST_CUTS = 20_000;
function cutOnce(text: string, size: number, width: number): string {
  const key = `${size} ${Math.round(width)} ${text}`;
  let known = cuts.get(key);
  if (known === undefined) {
    if (cuts.size > MOST_CUTS) cuts.clear();
    cuts.set(key, (known = cut(text, size, width)));
  }
  return known;
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[], radius: number): void {
  const [start, ...rest] = points;
  if (!start) return;
  context.beginPath();
  context.moveTo(start.x, start.y);
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next || radius === 0) context.lineTo(point.x, point.y);
    else context.arcTo(point.x, point.y, next.x, next.y, radius);
  });
}

function box(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, radius: number): void {
  context.beginPath();
  if (radius === 0) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
}

function strokeSymbol(
  context: CanvasRenderingContext2D,
  name: SymbolName,
  at: Point,
  size: number,
  colour: string,
): void {
  const scale = size / SYMBOL_GRID;
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = SYMBOL_STROKE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.stroke(symbolPath(name));
  context.restore();
}

function write(
  context: CanvasRenderingContext2D,
  palette: Palette,
  text: string,
  at: Point,
  { size, ink, align = 'left', isStrong, isSlanted, maxWidth }: Lettering,
): void {
  const shown = maxWidth === undefined ? text : cutOnce(text, size, maxWidth);
  context.font = `${isSlanted ? 'italic ' : ''}${isStrong ? '600 ' : ''}${size}px ${palette.font}`;
  context.textAlign = align === 'middle' ? 'center' : align;
  context.textBaseline = 'middle';
  context.fillStyle = palette.colour(ink);
  context.fillText(shown, at.x, at.y + size * 0.05);
}

/** Corners that are rounder than this on the screen, in pixels, are drawn round. */
const LEAST_RADIUS = 2.1;

/** A pen on a canvas. `zoom` is how many pixels a canvas unit is: what is too small to see is drawn more simply. */
export function makeCanvasPen(context: CanvasRenderingContext2D, palette: Palette, zoom: number): Pen {
  const isCoarse = zoom < 0.35;
  const setStroke = ({ ink, width, dash }: Stroke) => {
    context.strokeStyle = palette.colour(ink);
    context.lineWidth = width;
    context.setLineDash(dash ? dashes[dash].map((length) => length * Math.max(1, width / 2)) : []);
  };
  const fillShape = ({ ink, strength, pattern }: Fill) => {
    const before = context.globalAlpha;
    if (strength !== undefined) context.globalAlpha = before * strength;
    context.fillStyle = palette.colour(ink);
    context.fill();
    if (pattern) {
      context.fillStyle = palette.pattern(pattern, ink);
      context.globalAlpha = before * PATTERN;
      context.fill();
    }
    context.globalAlpha = before;
  };
  return {
    rect(rect, { fill, stroke, radius = 0 }) {
      box(context, rect, radius * zoom < LEAST_RADIUS ? 0 : radius);
      if (fill) fillShape(fill);
      if (!stroke) return;
      setStroke(stroke);
      context.stroke();
    },
    line(points, stroke) {
      setStroke(stroke);
      trace(context, points, isCoarse ? 0 : CORNER);
      context.stroke();
    },
    polygon(points, fill) {
      trace(context, points, 0);
      context.closePath();
      fillShape(fill);
    },
    symbol: (name, at, size, ink) => strokeSymbol(context, name, at, size, palette.colour(ink)),
    text: (text, at, lettering) => write(context, palette, text, at, lettering),
    faintly(inner) {
      const before = context.globalAlpha;
      context.globalAlpha = before * MIST;
      inner();
      context.globalAlpha = before;
    },
  };
}
