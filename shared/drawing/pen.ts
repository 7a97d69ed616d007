import type { Point, Rect } from './scene/geometry.ts';
import type { SymbolName } from './symbols/symbols.ts';

/** The names of colours that a drawing uses; what they look like is up to the theme, or to the paper. */
export const inkNames = [
  'paper',
  'surface',
  'sunken',
  'zone-fill',
  'zone-head',
  'band',
  'grid',
  'edge',
  'edge-strong',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-soft',
  'conduit',
  'sl-0',
  'sl-1',
  'sl-2',
  'sl-3',
  'sl-4',
  'on-sl-0',
  'on-sl-1',
  'on-sl-2',
  'on-sl-3',
  'on-sl-4',
  'risk-low',
  'risk-medium',
  'risk-high',
  'risk-critical',
  'error',
  'warning',
  'ok',
] as const;
export type InkName = (typeof inkNames)[number];

/** A colour: a name, or `#rrggbb` where the plant's own policy gives it. */
export type Ink = InkName | `#${string}`;

/** How a line is drawn. `dash` is in canvas units: `dashed` for what goes over the air or outside, `dotted` for borders of the SUC. */
export type Stroke = { readonly ink: Ink; readonly width: number; readonly dash?: 'dashed' | 'dotted' };

/** A ground; `strength` from 0 to 1 lets what is below show through, `pattern` tells grounds apart without their colour. */
export type Fill = { readonly ink: Ink; readonly strength?: number; readonly pattern?: 'hatched' | 'dotted' };

/** A line of text. `at` is its left end, middle or right end (as `align` says) on the text's middle height. */
export type Lettering = {
  readonly size: number;
  readonly ink: Ink;
  readonly align?: 'left' | 'middle' | 'right';
  readonly isStrong?: boolean;
  readonly isSlanted?: boolean;
  /** What is wider is cut and ends in an ellipsis. */
  readonly maxWidth?: number;
};

/** Draws on a screen, into an SVG or onto a page; coordinates and sizes are canvas units. */
export type Pen = {
  rect(rect: Rect, look: { readonly fill?: Fill; readonly stroke?: Stroke; readonly radius?: number }): void;
  /** An orthogonal line with rounded corners. */
  line(points: readonly Point[], stroke: Stroke): void;
  /** A closed polygon. */
  polygon(points: readonly Point[], fill: Fill): void;
  /** A symbol of the 20 × 20 grid, its corner at `at`, `size` wide. */
  symbol(name: SymbolName, at: Point, size: number, ink: Ink): void;
  text(text: string, at: Point, lettering: Lettering): void;
  /** Draws what `inner` draws as if seen through mist: filters and focus. */
  faintly(inner: () => void): void;
};
