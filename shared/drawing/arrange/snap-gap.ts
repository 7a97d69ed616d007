import { bottom, right, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Guide } from './guide.ts';
import type { Axis } from './line-index.ts';
import type { Snap } from './snap-line.ts';

type Span = { readonly low: number; readonly high: number; readonly from: number; readonly to: number };

/** A rectangle along an axis (low to high) and across it (from, to). */
function spanOf(axis: Axis, rect: Rect): Span {
  return axis === 'x'
    ? { low: rect.x, high: right(rect), from: rect.y, to: bottom(rect) }
    : { low: rect.y, high: bottom(rect), from: rect.x, to: right(rect) };
}

const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function before(spans: readonly Span[], one: Span): Span | null {
  const fitting = spans.filter((span) => span.high <= one.low && meets(span, one));
  return fitting.reduce<Span | null>((best, span) => (best && best.high >= span.high ? best : span), null);
}

function behind(spans: readonly Span[], one: Span): Span | null {
  const fitting = spans.filter((span) => span.low >= one.high && meets(span, one));
  return fitting.reduce<Span | null>((best, span) => (best && best.low <= span.low ? best : span), null);
}

/** The stretch between two things, in the middle of where they face each other. */
function gapGuide(axis: Axis, a: Span, b: Span): Guide {
  const middle = (Math.max(a.from, b.from) + Math.min(a.to, b.to)) / 2;
  return axis === 'x'
    ? { kind: 'gap', from: { x: a.high, y: middle }, to: { x: b.low, y: middle } }
    : { kind: 'gap', from: { x: middle, y: a.high }, to: { x: middle, y: b.low } };
}

/** The nearest place with equal gaps: between two things, or as far behind (or before) one as that is from its next. */
export function nearestGap(axis: Axis, box: Rect, rects: readonly Rect[], reach: number): Snap | null {
  const own = spanOf(axis, box);
  const slack = { ...own, low: own.low + reach, high: own.high - reach };
  const spans = rects.map((rect) => spanOf(axis, rect)).filter((span) => meets(span, own));
  const [low, high] = [before(spans, slack), behind(spans, slack)];
  const options: { by: number; guides: (moved: Span) => Guide[] }[] = [];
  if (low && high)
    options.push({
      by: (low.high + high.low) / 2 - (own.low + own.high) / 2,
      guides: (moved) => [gapGuide(axis, low, moved), gapGuide(axis, moved, high)],
    });
  const lower = low && before(spans, low);
  if (low && lower)
    options.push({
      by: low.high + (low.low - lower.high) - own.low,
      guides: (moved) => [gapGuide(axis, lower, low), gapGuide(axis, low, moved)],
    });
  const higher = high && behind(spans, high);
  if (high && higher)
    options.push({
      by: high.low - (higher.low - high.high) - own.high,
      guides: (moved) => [gapGuide(axis, moved, high), gapGuide(axis, high, higher)],
    });
  const near = options.filter(({ by }) => Math.abs(by) <= reach).sort((a, b) => Math.abs(a.by) - Math.abs(b.by))[0];
  return near ? { by: near.by, guides: (moved) => near.guides(spanOf(axis, moved)) } : null;
}
