import type { Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture, SubjectMarks } from '#shared/drawing/picture.ts';
import { right, type Rect } from '#shared/drawing/scene/geometry.ts';
import { easyWidth, HEAD } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import type { Zone } from '#shared/model/zone.ts';
import { paintFinding, paintLevel, paintRisk } from './badge.ts';
import { paintFarZone } from './far-zone.ts';
import { paintSlip } from './slip.ts';
import { hasAssets, isLegible, lineWidth, type Sight } from './sight.ts';

const NAME = 13;
const RADIUS = 6;
const STRIP = 6;

function paintGround(pen: Pen, zone: Zone, rect: Rect, overlay: OverlayMark | undefined, sight: Sight): void {
  const dash = zone.inScope ? {} : { dash: 'dashed' as const };
  const stroke = { ink: 'edge-strong', width: lineWidth(sight, 1.5), ...dash } as const;
  pen.rect(rect, { fill: { ink: 'zone-fill' }, radius: RADIUS, ...(overlay ? {} : { stroke }) });
  if (overlay) pen.rect(rect, { fill: overlay.fill, stroke, radius: RADIUS });
}

function paintStrip(pen: Pen, marks: SubjectMarks | undefined, { x, y, height }: Rect, width: number): void {
  if (marks?.risk) pen.rect({ x, y, width, height }, { fill: { ink: marks.risk.ink }, radius: Math.min(3, width / 2) });
}

/** The head: risk mark, name, gap, SL-T and SL-A. */
function paintHead(pen: Pen, picture: Picture, zone: Zone, rect: Rect, marks: SubjectMarks | undefined): void {
  const { words } = picture;
  const middle = rect.y + HEAD / 2;
  pen.rect(
    { x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: HEAD - 1 },
    { fill: { ink: 'zone-head' }, radius: RADIUS - 1 },
  );
  pen.line(
    [
      { x: rect.x, y: rect.y + HEAD },
      { x: right(rect), y: rect.y + HEAD },
    ],
    { ink: 'edge', width: 1 },
  );
  paintStrip(pen, marks, rect, STRIP);
  const isFull = rect.width >= easyWidth(zone.name);
  let end = right(rect) - 7;
  end = paintLevel(pen, 'A', marks?.slAchieved ?? null, isFull ? words.slAchieved : 'A', { x: end, y: middle }) - 5;
  end = paintLevel(pen, 'T', marks?.slTarget ?? null, isFull ? words.slTarget : 'T', { x: end, y: middle }) - 6;
  if (marks?.gap) {
    pen.text(`Δ ${marks.gap}`, { x: end, y: middle }, { size: 11.5, ink: 'ink-2', align: 'right', isStrong: true });
    end -= textWidth(`Δ ${marks.gap}`, 11.5) + 6;
  }
  let start = rect.x + 14;
  if (marks?.risk) {
    paintRisk(pen, marks.risk, { x: start + 5, y: middle }, 10);
    start += 16;
  }
  const isUnnamed = zone.name === '';
  pen.text(
    zone.name || words.unnamed,
    { x: start, y: middle },
    {
      size: NAME,
      ink: isUnnamed ? 'ink-2' : 'ink',
      isStrong: !isUnnamed,
      isSlanted: isUnnamed,
      maxWidth: end - start - 4,
    },
  );
}

/** Hints are many and seldom urgent: from afar their mark is so much smaller. */
const FAR_HINT = 0.6;

function findingSize({ abs }: SceneItem, { finding }: SubjectMarks, sight: Sight): number {
  const size = Math.min(Math.max(12, (9 * sight.letters) / sight.zoom), abs.height * 0.3);
  return finding === 'info' && !hasAssets(sight) ? size * FAR_HINT : size;
}

/** The mark of its most severe finding at a zone's upper right corner. Gives how far it reaches into the zone. */
function paintMostSevere(pen: Pen, item: SceneItem, marks: SubjectMarks | undefined, sight: Sight): number {
  if (!marks?.finding) return 0;
  const size = findingSize(item, marks, sight);
  if (!isLegible(sight, size)) return 0;
  paintFinding(pen, marks.finding, { x: right(item.abs) - size / 4, y: item.abs.y + size / 4 }, size);
  return size * 0.8;
}

const farInset = ({ abs }: SceneItem, sight: Sight): number =>
  Math.min(abs.width * 0.08, Math.max(STRIP, 5 / sight.zoom));

/** A zone: name and security levels in its head, its worst residual risk at the left edge, its content inside. */
export function paintZone(pen: Pen, picture: Picture, item: SceneItem, sight: Sight): void {
  const zone = picture.zones.get(item.id);
  if (!zone) return;
  const { abs, key } = item;
  const marks = picture.marks.get(key);
  const overlay = picture.overlay?.get(key);
  paintGround(pen, zone, abs, overlay, sight);
  if (!hasAssets(sight)) return paintStrip(pen, marks, abs, farInset(item, sight));
  paintHead(pen, picture, zone, abs, marks);
  if (overlay) paintSlip(pen, overlay, { x: abs.x + 12, y: abs.y + abs.height }, { most: abs.width - 24 });
  paintMostSevere(pen, item, marks, sight);
}

/** What a zone says from afar, which conduits must not strike out. */
export function paintZoneWords(pen: Pen, picture: Picture, item: SceneItem, sight: Sight): void {
  const zone = picture.zones.get(item.id);
  if (!zone) return;
  const marks = picture.marks.get(item.key);
  const corner = paintMostSevere(pen, item, marks, sight);
  paintFarZone(pen, picture, item, { zone, marks, sight, inset: farInset(item, sight), corner });
}
