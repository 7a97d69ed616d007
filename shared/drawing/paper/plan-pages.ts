import { bottom, right, type Point, type Rect, type Size } from '#shared/drawing/scene/geometry.ts';
import { papers, type PaperName } from './page.ts';

export const orientations = ['auto', 'landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];
export const splits = ['one', 'tiles'] as const;
export type Split = (typeof splits)[number];

/** How the plant is put on paper. */
export type PaperChoice = { readonly paper: PaperName; readonly orientation: Orientation; readonly split: Split };

/** A part of the drawing in a frame on a page: where the frame is, and what of the drawing lies at its corner. */
export type DrawingPlan = {
  readonly frame: Rect;
  readonly origin: Point;
  readonly scale: number;
  /** Its place among the tiles, from 0; null where the page shows everything. */
  readonly tile: { readonly column: number; readonly row: number } | null;
};
export type PagesPlan = {
  readonly size: Size;
  /** Within which everything on a page stands. */
  readonly inner: Rect;
  readonly drawings: readonly DrawingPlan[];
  /** How many tiles there are beside each other and one below the other; null where there are none. */
  readonly tiles: { readonly columns: number; readonly rows: number } | null;
};

const PER_MM = 96 / 25.4;
const MARGIN = 10 * PER_MM;
const FIT_MARGIN = 16;
/** Around the drawing in its frame, in page units. */
const ROOM = 10;
/** A small drawing is not blown up more than this. */
const MOST_SCALE = 1.25;
/** So large the drawing is on tiles: names are 10 px, which is 7.5 pt. */
const TILE_SCALE = 0.8;
/** So much of the drawing is on both of two neighbours, in canvas units. */
export const OVERLAP = 48;
const MOST_TILES = 64;
/** The least width of a page that is as large as its drawing, so that its title has room. */
const LEAST_FIT = 760;

/** The part of the drawing that a frame shows, in canvas units. */
export const shownRect = ({ frame, origin, scale }: DrawingPlan): Rect => ({
  ...origin,
  width: frame.width / scale,
  height: frame.height / scale,
});

/** The height of what stands below the drawing, given the width within the margins: title and legend, on tiles the title alone. */
export type Furniture = (width: number) => { readonly below: number; readonly belowTiles: number };

function fitted(bounds: Rect, frame: Rect, most: number): DrawingPlan {
  const scale = Math.min(
    most,
    (frame.width - 2 * ROOM) / Math.max(1, bounds.width),
    (frame.height - 2 * ROOM) / Math.max(1, bounds.height),
  );
  const origin = {
    x: bounds.x - (frame.width / scale - bounds.width) / 2,
    y: bounds.y - (frame.height / scale - bounds.height) / 2,
  };
  return { frame, origin, scale, tile: null };
}

/** How many frames with an overlap it takes to cover a length, all in canvas units. */
function framesFor(length: number, frame: number): number {
  return Math.max(1, Math.ceil((length - OVERLAP) / (frame - OVERLAP)));
}

function tilesAt(bounds: Rect, frame: Rect, scale: number): { readonly columns: number; readonly rows: number } {
  const [width, height] = [(frame.width - 2 * ROOM) / scale, (frame.height - 2 * ROOM) / scale];
  return { columns: framesFor(bounds.width, width), rows: framesFor(bounds.height, height) };
}

function tiled(bounds: Rect, frame: Rect, first: Rect): Pick<PagesPlan, 'drawings' | 'tiles'> {
  let scale = TILE_SCALE;
  let tiles = tilesAt(bounds, frame, scale);
  while (tiles.columns * tiles.rows > MOST_TILES) tiles = tilesAt(bounds, frame, (scale *= 0.85));
  const { columns, rows } = tiles;
  if (columns * rows === 1) return { drawings: [fitted(bounds, first, MOST_SCALE)], tiles: null };
  const step = { x: frame.width / scale - OVERLAP, y: frame.height / scale - OVERLAP };
  const whole = { width: columns * step.x + OVERLAP, height: rows * step.y + OVERLAP };
  const corner = { x: bounds.x - (whole.width - bounds.width) / 2, y: bounds.y - (whole.height - bounds.height) / 2 };
  const drawings = Array.from({ length: columns * rows }, (_, index): DrawingPlan => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const origin = { x: corner.x + column * step.x, y: corner.y + row * step.y };
    return { frame, origin, scale, tile: { column, row } };
  });
  return { drawings: [fitted(bounds, first, MOST_SCALE), ...drawings], tiles };
}

function fitPlan(bounds: Rect, furniture: Furniture): PagesPlan {
  const width = Math.max(LEAST_FIT, bounds.width + 2 * ROOM);
  const frame = { x: FIT_MARGIN, y: FIT_MARGIN, width, height: bounds.height + 2 * ROOM };
  const inner = { ...frame, height: frame.height + furniture(width).below };
  const size = { width: right(inner) + FIT_MARGIN, height: bottom(inner) + FIT_MARGIN };
  return { size, inner, drawings: [fitted(bounds, frame, 1)], tiles: null };
}

function paperPlan(bounds: Rect, size: Size, split: Split, furniture: Furniture): PagesPlan {
  const inner = { x: MARGIN, y: MARGIN, width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN };
  const { below, belowTiles } = furniture(inner.width);
  const frame = { ...inner, height: inner.height - below };
  const tile = { ...inner, height: inner.height - belowTiles };
  const plan =
    split === 'tiles' ? tiled(bounds, tile, frame) : { drawings: [fitted(bounds, frame, MOST_SCALE)], tiles: null };
  return { size, inner, ...plan };
}

/** Whether a plan shows the drawing larger, or as large on fewer pages. */
function isBetter(a: PagesPlan, b: PagesPlan): boolean {
  const [one, other] = [a.drawings.length, b.drawings.length];
  return one === other ? (a.drawings[0]?.scale ?? 0) > (b.drawings[0]?.scale ?? 0) : one < other;
}

/** Puts a drawing onto pages: where each frame is, and what it shows. Together the frames show all of `bounds`. */
export function planPages(bounds: Rect, { paper, orientation, split }: PaperChoice, furniture: Furniture): PagesPlan {
  if (paper === 'fit') return fitPlan(bounds, furniture);
  const [short, long] = papers[paper].map((side) => side * PER_MM) as [number, number];
  const landscape = () => paperPlan(bounds, { width: long, height: short }, split, furniture);
  const portrait = () => paperPlan(bounds, { width: short, height: long }, split, furniture);
  if (orientation !== 'auto') return orientation === 'landscape' ? landscape() : portrait();
  const [wide, tall] = [landscape(), portrait()];
  return isBetter(tall, wide) ? tall : wide;
}
