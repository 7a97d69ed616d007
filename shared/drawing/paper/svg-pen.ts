import type { Fill, Lettering, Stroke } from '#shared/drawing/pen.ts';
import { linePath } from '#shared/drawing/routes/line-path.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import { cut } from '#shared/drawing/scene/wrap.ts';
import { symbols, type SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { PagePen } from './page.ts';
import { PAPER_FONT, paperColour } from './palette.ts';
import { xmlAttributes, xmlNumber, xmlText } from './xml-text.ts';

const MIST = 0.22;
const dashes = { dashed: [6, 4], dotted: [2, 4] } as const;
const TILE = 8;
/** How far below the middle of its height a text stands, of its size. */
const BASELINE = 0.36;
const anchors = { left: undefined, middle: 'middle', right: 'end' } as const;

/** A pen that writes SVG. `defs` is what the drawing refers to, `body` what is drawn. */
export type SvgPen = PagePen & { readonly defs: () => string; readonly body: () => string };

const patternInk = paperColour('ink-3');
const patterns: Readonly<Record<NonNullable<Fill['pattern']>, string>> = {
  hatched: `<path d="M-8 8L0 0M0 8L8 0M8 8L16 0" stroke="${patternInk}" stroke-width="1"/>`,
  dotted: `<circle cx="4" cy="4" r="1" fill="${patternInk}"/>`,
};

function strokeOf({ ink, width, dash }: Stroke) {
  const by = Math.max(1, width / 2);
  return {
    stroke: paperColour(ink),
    'stroke-width': width,
    'stroke-dasharray': dash && dashes[dash].map((length) => xmlNumber(length * by)).join(' '),
  };
}

const shortened = (path: string): string => path.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (text) => xmlNumber(Number(text)));

function polygonPath(points: readonly Point[]): string {
  return shortened(`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`);
}

/** What a page refers to: symbols, patterns and clips, each once, under ids that begin with `prefix`. */
function makeReferences(prefix: string) {
  const texts = new Map<string, string>();
  return {
    idOf(name: string, make: (id: string) => string): string {
      const id = `${prefix}${name}`;
      if (!texts.has(id)) texts.set(id, make(id));
      return id;
    },
    count: () => texts.size,
    text: () => [...texts.values()].join('\n'),
  };
}
type References = ReturnType<typeof makeReferences>;

function symbolDefinition(id: string, name: SymbolName): string {
  const look = 'fill="none" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"';
  return `<symbol id="${id}" viewBox="0 0 20 20" overflow="visible"><path d="${symbols[name]}" ${look}/></symbol>`;
}

function patternDefinition(id: string, kind: NonNullable<Fill['pattern']>): string {
  return `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">${patterns[kind]}</pattern>`;
}

function clipDefinition(id: string, { x, y, width, height }: Rect): string {
  return `<clipPath id="${id}"><rect${xmlAttributes({ x, y, width, height })}/></clipPath>`;
}

function textElement(text: string, { x, y }: Point, lettering: Lettering): string {
  const { size, ink, align = 'left', isStrong, isSlanted, maxWidth } = lettering;
  const shown = xmlText(maxWidth === undefined ? text : cut(text, size, maxWidth));
  const whole = xmlText(text);
  if (whole.trim() === '') return '';
  const look = xmlAttributes({
    x,
    y: y + size * BASELINE,
    'font-size': size,
    'font-weight': isStrong ? '600' : undefined,
    'font-style': isSlanted ? 'italic' : undefined,
    'text-anchor': anchors[align],
    fill: paperColour(ink),
  });
  return `<text${look}>${shown === whole ? '' : `<title>${whole}</title>`}${shown}</text>`;
}

/** The shapes of a pen, each written by `write`. */
function shapesOf(references: References, write: (element: string) => void): Omit<PagePen, 'faintly' | 'framed'> {
  const draw = (element: string, geometry: object, fill: Fill | undefined, stroke: Stroke | undefined) => {
    const shape = `<${element}${xmlAttributes({ ...geometry })}`;
    const paint = { fill: fill ? paperColour(fill.ink) : 'none', 'fill-opacity': fill?.strength };
    write(`${shape}${xmlAttributes({ ...paint, ...(stroke ? strokeOf(stroke) : {}) })}/>`);
    const { pattern } = fill ?? {};
    if (pattern) write(`${shape} fill="url(#${references.idOf(pattern, (id) => patternDefinition(id, pattern))})"/>`);
  };
  return {
    rect({ x, y, width, height }, { fill, stroke, radius = 0 }) {
      if (width <= 0 || height <= 0) return;
      const rx = radius > 0 ? Math.min(radius, width / 2, height / 2) : undefined;
      draw('rect', { x, y, width, height, rx }, fill, stroke);
    },
    line: (points, stroke) => {
      if (points.length > 1) draw('path', { d: shortened(linePath(points)) }, undefined, stroke);
    },
    polygon: (points, fill) => {
      if (points.length > 2) draw('path', { d: polygonPath(points) }, fill, undefined);
    },
    symbol(name, { x, y }, size, ink) {
      const href = `#${references.idOf(`symbol-${name}`, (id) => symbolDefinition(id, name))}`;
      write(`<use${xmlAttributes({ href, x, y, width: size, height: size, stroke: paperColour(ink) })}/>`);
    },
    text: (text, at, lettering) => write(textElement(text, at, lettering)),
  };
}

/** A pen that writes SVG; the ids in it begin with `prefix`, so that several may stand in one document. */
export function makeSvgPen(prefix = ''): SvgPen {
  const references = makeReferences(prefix);
  const parts: string[] = [];
  const write = (element: string) => void (element !== '' && parts.push(element));
  return {
    ...shapesOf(references, write),
    faintly(inner) {
      write(`<g opacity="${MIST}">`);
      inner();
      write('</g>');
    },
    framed(frame, { origin, scale }, inner) {
      const clip = references.idOf(`clip-${references.count()}`, (id) => clipDefinition(id, frame));
      const [x, y] = [frame.x - origin.x * scale, frame.y - origin.y * scale].map(xmlNumber);
      const by = String(Number(scale.toFixed(5)));
      write(`<g clip-path="url(#${clip})"><g transform="translate(${x} ${y}) scale(${by})">`);
      inner();
      write('</g></g>');
    },
    defs: () => references.text(),
    body: () => parts.join('\n'),
  };
}

export const svgFont = xmlText(PAPER_FONT);
