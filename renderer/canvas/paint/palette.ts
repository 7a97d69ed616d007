import { inkNames, type Fill, type Ink, type InkName } from '#shared/drawing/pen.ts';

/** What inks look like in a theme. */
export type Palette = {
  readonly font: string;
  /** The size of small letters that stay the same however close one is, in pixels. */
  readonly small: number;
  /** How much larger than usual letters are. */
  readonly letters: number;
  colour(ink: Ink): string;
  /** A pattern over a ground of that ink. */
  pattern(kind: NonNullable<Fill['pattern']>, ink: Ink): CanvasPattern | string;
  /** The points of the drawing's grid. */
  readonly grid: string;
};

const TILE = 8;
/** The size of small letters where nobody stands at the back of a room, in pixels. */
export const USUAL_SMALL = 11.5;

function drawTile(context: CanvasRenderingContext2D, kind: NonNullable<Fill['pattern']>): void {
  if (kind === 'dotted') {
    context.beginPath();
    context.arc(TILE / 2, TILE / 2, 1, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.lineWidth = 1;
  context.beginPath();
  for (const by of [-TILE, 0, TILE]) {
    context.moveTo(by, TILE);
    context.lineTo(by + TILE, 0);
  }
  context.stroke();
}

/** A pattern in a colour; the colour where there is no canvas to draw it on. */
export function makePattern(kind: NonNullable<Fill['pattern']>, colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [TILE, TILE];
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  drawTile(context, kind);
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** Reads the inks of the theme that an element is in. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = new Map<InkName, string>(inkNames.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  const patterns = new Map<string, CanvasPattern | string>();
  const small = parseFloat(style.getPropertyValue('--text-small')) || USUAL_SMALL;
  const named: ReadonlyMap<string, string> = colours;
  return {
    font: style.getPropertyValue('--font-ui').trim(),
    small,
    letters: small / USUAL_SMALL,
    grid: style.getPropertyValue('--edge').trim(),
    colour: (ink) => named.get(ink) ?? ink,
    pattern(kind) {
      let pattern = patterns.get(kind);
      if (!pattern) patterns.set(kind, (pattern = makePattern(kind, named.get('ink-3') ?? 'gray')));
      return pattern;
    },
  };
}
