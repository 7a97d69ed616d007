import { isDashed } from '#shared/drawing/labels.ts';
import type { Fill, Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture, SubjectMarks } from '#shared/drawing/picture.ts';
import type { Route } from '#shared/drawing/routes/route.ts';
import { grown, type Rect } from '#shared/drawing/scene/geometry.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { paintFinding, paintLevelPill } from './badge.ts';
import { LABEL, labelSize, PILL } from './label-sizes.ts';
import { lineWidth, type Sight } from './sight.ts';
import { paintSlip, slipWidth } from './slip.ts';

const DEVICE = 14;
/** Labels that have grown so much leave no room for a slip between them and the zone below. */
const LEAST_WITHOUT_SLIP = 1.1;
/** The border around a pill that stands alone, as a share of its height. */
const RIM = 0.2;

/** The line of a conduit; dashed for what goes over the air or comes from outside. */
export function paintLine(pen: Pen, conduit: Conduit, { points }: Route, sight: Sight): void {
  const stroke = { ink: 'conduit', width: lineWidth(sight, 2) } as const;
  pen.line(points, isDashed(conduit) ? { ...stroke, dash: 'dashed' } : stroke);
}

/** Where the label of a conduit lies. */
export function labelRect(picture: Picture, conduit: Conduit, { label }: Route, sight: Sight): Rect {
  const { scale, isPill } = labelSize(picture, conduit.id, sight);
  const text = picture.conduitTexts.get(conduit.id) ?? '';
  const whole = { width: labelWidth(text, picture.devices.get(conduit.id)?.length ?? 0), height: LABEL.height };
  const size = isPill ? PILL : whole;
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: label.x - width / 2, y: label.y - height / 2, width, height };
}

/** The ground of an overlay without its pattern, which would hide the small letters on it; the slip says what it is. */
function plainGround({ fill: { ink, strength = 1 } }: OverlayMark): Fill {
  return { ink, strength };
}

/** What is left of a label where there is no room for its letters: its SL-T, on the ground of the overlay. */
function paintPill(pen: Pen, rect: Rect, marks: SubjectMarks | undefined, overlay: OverlayMark | undefined): void {
  const around = grown(rect, RIM * rect.height);
  pen.rect(around, { fill: { ink: 'surface' }, radius: around.height / 2 });
  if (overlay) pen.rect(around, { fill: plainGround(overlay), radius: around.height / 2 });
  paintLevelPill(pen, marks?.slTarget ?? null, rect);
  paintFinding(pen, marks?.finding ?? null, { x: rect.x + rect.width, y: rect.y }, rect.height * 0.6);
}

/** The label of a conduit: the boundary devices that sit on it, its name or first protocol, and its SL-T. */
export function paintLabel(pen: Pen, picture: Picture, conduit: Conduit, route: Route, sight: Sight): void {
  const { scale, isPill, isSeen } = labelSize(picture, conduit.id, sight);
  if (!isSeen) return;
  const rect = labelRect(picture, conduit, route, sight);
  const marks = picture.marks.get(`conduit:${conduit.id}`);
  const overlay = picture.overlay?.get(`conduit:${conduit.id}`);
  if (isPill) return paintPill(pen, rect, marks, overlay);
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
  const saysOverlay = overlay !== undefined && !overlay.isQuiet && overlay.text !== '';
  // There is no room for a slip below a label that has grown: it says what the slip would.
  const hasSlip = saysOverlay && scale < LEAST_WITHOUT_SLIP;
  const text = saysOverlay && !hasSlip ? overlay.text : (picture.conduitTexts.get(conduit.id) ?? '');
  const pill = { x: rect.x + rect.width - 26 * scale, y: middle - 8 * scale, width: 22 * scale, height: 16 * scale };
  if (text !== '')
    pen.text(
      text,
      { x: start, y: middle },
      { size: LABEL.text * scale, ink: 'ink-2', maxWidth: pill.x - start - 4 * scale },
    );
  paintLevelPill(pen, marks?.slTarget ?? null, pill);
  if (hasSlip) {
    const middleOfSlip = rect.x + (rect.width - slipWidth(overlay, scale, Infinity)) / 2;
    paintSlip(pen, overlay, { x: middleOfSlip, y: rect.y + rect.height + 7 * scale }, { scale });
  }
  paintFinding(pen, marks?.finding ?? null, { x: rect.x + rect.width - 2, y: rect.y + 2 }, 9 * scale);
}
