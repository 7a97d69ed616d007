import { isDashed } from '#shared/drawing/labels.ts';
import type { Fill, Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture } from '#shared/drawing/picture.ts';
import type { Route } from '#shared/drawing/routes/route.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { paintFinding, paintLevelPill } from './badge.ts';
import { growth, isLegible, lineWidth, type Sight } from './sight.ts';
import { paintSlip, slipWidth } from './slip.ts';

const HEIGHT = 22;
const TEXT = 11;
const DEVICE = 14;

/** The line of a conduit; dashed for what goes over the air or comes from outside. */
export function paintLine(pen: Pen, conduit: Conduit, { points }: Route, sight: Sight): void {
  const stroke = { ink: 'conduit', width: lineWidth(sight, 2) } as const;
  pen.line(points, isDashed(conduit) ? { ...stroke, dash: 'dashed' } : stroke);
}

/** Up to so many conduits have labels that grow with distance. */
const FEW = 60;
/** So much larger they get: there is little room between zones. */
const MOST_GROWTH = 1.4;
/** More on a projector, where letters must be read across a room. */
const mostGrowth = ({ letters }: Sight): number => (letters > 1 ? MOST_GROWTH * 1.4 : MOST_GROWTH);

const labelGrowth = ({ conduits }: Picture, sight: Sight): number =>
  conduits.size <= FEW ? growth(sight, TEXT, mostGrowth(sight)) : 1;

/** Where the label of a conduit lies. */
export function labelRect(picture: Picture, conduit: Conduit, { label }: Route, sight: Sight): Rect {
  const scale = labelGrowth(picture, sight);
  const width = labelWidth(picture.conduitTexts.get(conduit.id) ?? '', picture.devices.get(conduit.id)?.length ?? 0);
  return {
    x: label.x - (width * scale) / 2,
    y: label.y - (HEIGHT * scale) / 2,
    width: width * scale,
    height: HEIGHT * scale,
  };
}

/** The ground of an overlay without its pattern, which would hide the small letters on it; the slip says what it is. */
function plainGround({ fill: { ink, strength = 1 } }: OverlayMark): Fill {
  return { ink, strength };
}

/** The label of a conduit: the boundary devices that sit on it, its name or first protocol, and its SL-T. */
export function paintLabel(pen: Pen, picture: Picture, conduit: Conduit, route: Route, sight: Sight): void {
  const scale = labelGrowth(picture, sight);
  if (!isLegible(sight, TEXT * scale)) return;
  const rect = labelRect(picture, conduit, route, sight);
  const marks = picture.marks.get(`conduit:${conduit.id}`);
  const overlay = picture.overlay?.get(`conduit:${conduit.id}`);
  const stroke = { ink: 'edge-strong', width: scale } as const;
  const radius = rect.height / 2;
  pen.rect(rect, { fill: { ink: 'surface' }, radius });
  pen.rect(rect, { ...(overlay ? { fill: plainGround(overlay) } : {}), stroke, radius });
  const middle = rect.y + radius;
  let start = rect.x + 9 * scale;
  for (const { type } of picture.devices.get(conduit.id) ?? []) {
    pen.symbol(picture.symbolOf(type), { x: start, y: middle - (DEVICE * scale) / 2 }, DEVICE * scale, 'ink-2');
    start += (DEVICE + 4) * scale;
  }
  const text = picture.conduitTexts.get(conduit.id) ?? '';
  const pill = { x: rect.x + rect.width - 26 * scale, y: middle - 8 * scale, width: 22 * scale, height: 16 * scale };
  if (text !== '')
    pen.text(text, { x: start, y: middle }, { size: TEXT * scale, ink: 'ink-2', maxWidth: pill.x - start - 4 * scale });
  paintLevelPill(pen, marks?.slTarget ?? null, pill);
  if (overlay && !overlay.isQuiet) {
    const middleOfSlip = rect.x + (rect.width - slipWidth(overlay, scale, Infinity)) / 2;
    paintSlip(pen, overlay, { x: middleOfSlip, y: rect.y + rect.height + 7 * scale }, { scale });
  }
  paintFinding(pen, marks?.finding ?? null, { x: rect.x + rect.width - 2, y: rect.y + 2 }, 9 * scale);
}
