import type { Point } from '#shared/drawing/scene/geometry.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import type { LegendEntry, LegendGroup, LegendSign } from '#shared/drawing/legend/entry.ts';

export const LEGEND_TEXT = 9.5;
const LEGEND_ROW = 19;
const BETWEEN = 18;
const SIGN_GAP = 4;
const PAD = 8;
const MOST_WIDTH = 300;

/** A part of a legend where it stands, seen from the legend's upper left corner; `at` is its left end at middle height. */
export type PlacedLegend =
  | { readonly kind: 'title'; readonly text: string; readonly at: Point }
  | { readonly kind: 'entry'; readonly entry: LegendEntry; readonly at: Point; readonly width: number };
export type LegendFlow = { readonly height: number; readonly parts: readonly PlacedLegend[] };

/** How wide a sign is in a legend. */
export function signWidth(sign: LegendSign): number {
  if (sign.kind === 'ground') return sign.mark.text === '' ? 18 : Math.max(18, textWidth(sign.mark.text, 8.5) + 8);
  if (sign.kind === 'risk') return 12 + textWidth(sign.risk.name, LEGEND_TEXT) + 6;
  if (sign.kind === 'line') return 26;
  return sign.kind === 'box' ? 20 : 15;
}

/** The words of an entry, with how often it is there. */
export const entryText = ({ text, count }: LegendEntry): string => (count === null ? text : `${text} (${count})`);

export const signsWidth = ({ signs }: LegendEntry): number =>
  signs.reduce((width, sign) => width + signWidth(sign) + SIGN_GAP, 0);

/** Where the signs of an entry begin, seen from its left end. */
export function signStarts({ signs }: LegendEntry): number[] {
  let start = 0;
  return signs.map((sign) => {
    const at = start;
    start += signWidth(sign) + SIGN_GAP;
    return at;
  });
}

/** Sets a legend in rows of a width: each group begins a row with its title. */
export function flowLegend(legend: readonly LegendGroup[], width: number): LegendFlow {
  const parts: PlacedLegend[] = [];
  let row = 0;
  const middle = () => PAD / 2 + (row + 0.5) * LEGEND_ROW;
  for (const { title, entries } of legend.filter((group) => group.entries.length > 0)) {
    let x = PAD;
    const step = (wide: number) => {
      if (x > PAD && x + wide > width - PAD) [x, row] = [PAD, row + 1];
    };
    parts.push({ kind: 'title', text: title, at: { x, y: middle() } });
    x += textWidth(title, LEGEND_TEXT) + BETWEEN;
    for (const entry of entries) {
      const signs = signsWidth(entry);
      const text = Math.min(MOST_WIDTH, textWidth(entryText(entry), LEGEND_TEXT) + 2);
      step(signs + text);
      parts.push({ kind: 'entry', entry, at: { x, y: middle() }, width: Math.min(signs + text, width - PAD - x) });
      x += signs + text + BETWEEN;
    }
    row += 1;
  }
  return { height: row === 0 ? 0 : row * LEGEND_ROW + PAD, parts };
}
