import type { Stroke } from '#shared/drawing/pen.ts';
import type { OverlayMark, RiskInk } from '#shared/drawing/picture.ts';
import type { OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import type { OverlayView } from '#shared/drawing/seeing/overlays/overlay.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';

/** A sign as it is on the drawing. */
export type LegendSign =
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

/** A line of the legend: signs, what they mean, and on how many things they are where that is worth saying. */
export type LegendEntry = {
  readonly id: string;
  readonly signs: readonly LegendSign[];
  readonly text: string;
  readonly count: number | null;
};

/** Lines of the legend that belong together. */
export type LegendGroup = {
  readonly id: 'overlay' | 'signs' | 'conduits' | 'symbols';
  readonly title: string;
  readonly entries: readonly LegendEntry[];
};

/** The overlay that is shown; `fr` is the index of one FR, null for all. */
export type LegendOverlay = { readonly id: OverlayId; readonly fr: number | null; readonly view: OverlayView };

/** What a legend is made from. */
export type LegendInput = {
  readonly model: Pick<Model, 'policy' | 'zone' | 'conduit' | 'asset'>;
  readonly assessment: Assessment | null;
  readonly overlay: LegendOverlay | null;
  /** What tells the symbols' meaning: the symbol and the name of an asset type; null leaves symbols out. */
  readonly types: LegendTypes | null;
  readonly say: Say;
};
export type LegendTypes = {
  readonly symbolOf: (assetType: string) => SymbolName;
  readonly nameOf: (assetType: string) => string;
};
