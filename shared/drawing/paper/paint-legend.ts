import { paintLevelPill, paintRisk } from '#shared/drawing/paint/badge.ts';
import type { Pen } from '#shared/drawing/pen.ts';
import type { Point } from '#shared/drawing/scene/geometry.ts';
import { entryText, LEGEND_TEXT, signsWidth, signStarts, signWidth, type LegendFlow } from './flow-legend.ts';
import type { LegendEntry, LegendSign } from '#shared/drawing/legend/entry.ts';

type SignOf<K extends LegendSign['kind']> = Extract<LegendSign, { kind: K }>;
type PaintSign<K extends LegendSign['kind']> = (pen: Pen, sign: SignOf<K>, at: Point) => void;

const HALF = 6;

/** How each sign is drawn, `at` its left end at middle height. */
const painters: { readonly [K in LegendSign['kind']]: PaintSign<K> } = {
  level: (pen, { level }, { x, y }) => paintLevelPill(pen, level, { x, y: y - HALF, width: 15, height: 2 * HALF }),
  outline: (pen, _sign, { x, y }) =>
    pen.rect(
      { x, y: y - HALF, width: 14, height: 2 * HALF },
      { fill: { ink: 'surface' }, stroke: { ink: 'sl-3', width: 1.5 }, radius: 3 },
    ),
  letter: (pen, { text }, at) => pen.text(text, at, { size: 11, ink: 'ink-2', isStrong: true }),
  risk(pen, { risk }, { x, y }) {
    paintRisk(pen, risk, { x: x + 5, y }, 10);
    pen.text(risk.name, { x: x + 13, y }, { size: LEGEND_TEXT, ink: 'ink-2' });
  },
  box: (pen, { stroke, isRound }, { x, y }) =>
    pen.rect({ x, y: y - HALF, width: 19, height: 2 * HALF }, { stroke, radius: isRound ? HALF : 2 }),
  line: (pen, { stroke }, { x, y }) =>
    pen.line(
      [
        { x, y },
        { x: x + 25, y },
      ],
      stroke,
    ),
  symbol: (pen, { symbol }, { x, y }) => pen.symbol(symbol, { x, y: y - 7 }, 14, 'ink-2'),
  ground(pen, { mark }, { x, y }) {
    const rect = { x, y: y - 7, width: signWidth({ kind: 'ground', mark }), height: 14 };
    pen.rect(rect, { fill: mark.fill, stroke: { ink: 'edge-strong', width: 0.75 }, radius: 2 });
    if (mark.text === '') return;
    pen.rect(
      { ...rect, x: x + 2, y: y - 5, width: rect.width - 4, height: 10 },
      { fill: { ink: 'surface' }, radius: 2 },
    );
    pen.text(mark.text, { x: x + rect.width / 2, y }, { size: 8.5, ink: 'ink', align: 'middle' });
  },
};

function paintSign<K extends LegendSign['kind']>(pen: Pen, kind: K, sign: SignOf<K>, at: Point): void {
  painters[kind](pen, sign, at);
}

function paintEntry(pen: Pen, entry: LegendEntry, { x, y }: Point, width: number): void {
  const starts = signStarts(entry);
  entry.signs.forEach((sign, index) => paintSign(pen, sign.kind, sign, { x: x + (starts[index] ?? 0), y }));
  const signs = signsWidth(entry);
  pen.text(
    entryText(entry),
    { x: x + signs, y },
    { size: LEGEND_TEXT, ink: 'ink', maxWidth: Math.max(20, width - signs) },
  );
}

/** Draws a legend with its upper left corner at a point. */
export function paintLegend(pen: Pen, { parts }: LegendFlow, corner: Point): void {
  for (const part of parts) {
    const at = { x: corner.x + part.at.x, y: corner.y + part.at.y };
    if (part.kind === 'entry') paintEntry(pen, part.entry, at, part.width);
    else pen.text(part.text, at, { size: LEGEND_TEXT, ink: 'ink-2', isStrong: true });
  }
}
