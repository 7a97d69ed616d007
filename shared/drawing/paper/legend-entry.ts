import type { OverlayMark, RiskInk } from '#shared/drawing/picture.ts';
import type { Stroke } from '#shared/drawing/pen.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';

/** A sign as it is on the drawing. */
export type SheetSign =
  | { readonly kind: 'ground'; readonly mark: OverlayMark }
  /** The filled mark of an SL-T. */
  | { readonly kind: 'level'; readonly level: number }
  /** The outlined mark of an SL-A. */
  | { readonly kind: 'outline' }
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'risk'; readonly risk: RiskInk }
  | { readonly kind: 'box'; readonly stroke: Stroke; readonly isRound: boolean }
  | { readonly kind: 'line'; readonly stroke: Stroke }
  | { readonly kind: 'symbol'; readonly symbol: SymbolName };

/** A line of a sheet's legend: signs, what they mean, and on how many things they are where that is worth saying. */
export type SheetEntry = {
  readonly id: string;
  readonly signs: readonly SheetSign[];
  readonly text: string;
  readonly count: number | null;
};

/** Lines of a sheet's legend that belong together. */
export type SheetLegend = readonly {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}[];
