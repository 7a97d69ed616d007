import type { Picture } from '#shared/drawing/picture.ts';
import { centre, contains, type Point, type Rect, type Size } from '#shared/drawing/scene/geometry.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { Sight } from './sight.ts';

/** The label of a conduit as it is drawn at its own size, and its pill alone, which says the SL-T. */
export const LABEL = { height: 22, text: 11 } as const;
export const PILL: Size = { width: 22, height: 16 };

/** Up to so many conduits have labels that grow with distance. */
const FEW = 60;
/** So much larger they get. */
const MOST_GROWTH = 3;
/** What the letters are to be on the screen, in pixels, and what they are at least, lest the pill stand alone. */
const EASY_TEXT = 10;
const LEAST_TEXT = 7.5;
/** The height of a pill that stands alone, in pixels. */
const EASY_PILL = 14;
/** Two things that keep this share of the way between them do not touch. */
const APART = 0.94;

/** How much larger than drawn labels can be without touching what is beside them, whole and as mere pills. */
type Room = { readonly whole: number; readonly pill: number };
/** How much larger than drawn a label is, and whether all that is left of it is its pill. */
export type LabelSize = { readonly scale: number; readonly isPill: boolean };

const WHOLE: LabelSize = { scale: 1, isPill: false };

/** How much two boxes around places can both grow until they touch. */
function roomBetween(a: Point, b: Point, one: Size, other: Size): number {
  const across = (2 * Math.abs(a.x - b.x)) / (one.width + other.width);
  return Math.max(across, (2 * Math.abs(a.y - b.y)) / (one.height + other.height)) * APART;
}

/** How much a box around a place can grow until it touches a zone beside it. */
function roomBeside(at: Point, zone: Rect, { width, height }: Size): number {
  const middle = centre(zone);
  const across = (2 * Math.abs(at.x - middle.x) - zone.width) / width;
  return Math.max(across, (2 * Math.abs(at.y - middle.y) - zone.height) / height) * APART;
}

type Label = { readonly id: string; readonly at: Point; readonly whole: Size };

function labelsOf({ conduits, routes, conduitTexts, devices }: Picture): Label[] {
  return [...conduits.keys()].flatMap((id) => {
    const at = routes.get(id)?.label;
    const width = labelWidth(conduitTexts.get(id) ?? '', devices.get(id)?.length ?? 0);
    return at ? [{ id, at, whole: { width, height: LABEL.height } }] : [];
  });
}

function roomOf({ id, at, whole }: Label, labels: readonly Label[], zones: readonly Rect[]): Room {
  let [most, mostPill] = [Infinity, Infinity];
  for (const other of labels) {
    if (other.id === id) continue;
    most = Math.min(most, roomBetween(at, other.at, whole, other.whole));
    mostPill = Math.min(mostPill, roomBetween(at, other.at, PILL, PILL));
  }
  for (const zone of zones) {
    if (contains(zone, at)) continue;
    most = Math.min(most, roomBeside(at, zone, whole));
    mostPill = Math.min(mostPill, roomBeside(at, zone, PILL));
  }
  return { whole: Math.max(1, most), pill: Math.max(0.7, mostPill) };
}

const known = new WeakMap<Picture, ReadonlyMap<string, Room>>();

function roomsIn(picture: Picture): ReadonlyMap<string, Room> {
  let rooms = known.get(picture);
  if (!rooms) {
    const labels = labelsOf(picture);
    const items = [...picture.scene.items.values()];
    const zones = items.filter(({ kind }) => kind !== 'asset' && kind !== 'note').map(({ abs }) => abs);
    rooms = new Map(labels.map((label) => [label.id, roomOf(label, labels, zones)]));
    known.set(picture, rooms);
  }
  return rooms;
}

/**
 * How large the label of a conduit is from here: as large as can be read, if it touches nothing then; where there is no
 * room for its letters, its pill alone. In a plant of many conduits as it is drawn.
 */
export function labelSize(picture: Picture, id: string, { zoom, letters }: Sight): LabelSize {
  const easy = EASY_TEXT * letters ** 1.5;
  if (picture.conduits.size > FEW || LABEL.text * zoom >= easy) return WHOLE;
  const room = roomsIn(picture).get(id);
  if (!room) return WHOLE;
  const scale = Math.min(MOST_GROWTH, room.whole, Math.max(1, easy / (LABEL.text * zoom)));
  if (LABEL.text * scale * zoom >= LEAST_TEXT * letters) return { scale, isPill: false };
  const wish = (EASY_PILL * letters) / (PILL.height * zoom);
  return { scale: Math.min(room.pill, Math.max(1, wish)), isPill: true };
}
