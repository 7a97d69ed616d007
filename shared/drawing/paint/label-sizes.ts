import type { Picture } from '#shared/drawing/picture.ts';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import { centre, contains, grown, type Point, type Rect, type Size } from '#shared/drawing/scene/geometry.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { isLegible, type Sight } from './sight.ts';

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
/** The height of a pill that stands alone, in pixels, and the least at which it says anything. */
const EASY_PILL = 14;
const LEAST_PILL = 8;
/** Two things that keep this share of the way between them do not touch. */
const APART = 0.94;

/** How much larger than drawn labels can be without touching what is beside them, whole and as mere pills. */
type Room = { readonly whole: number; readonly pill: number };
/** How much larger than drawn a label is, whether all that is left of it is its pill, and whether it can be read at all. */
export type LabelSize = { readonly scale: number; readonly isPill: boolean; readonly isSeen: boolean };

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

type Label = {
  readonly id: string;
  readonly at: Point;
  readonly whole: Size;
  /** The zones that it may lie in without hiding what they say: those around both ends. */
  readonly around: ReadonlySet<string>;
};

function zonesAround({ scene }: Picture, key: string): Set<string> {
  const found = new Set<string>();
  for (let at = scene.items.get(key)?.parentKey; at; at = scene.items.get(at)?.parentKey) found.add(at);
  return found;
}

function labelsOf(picture: Picture): Label[] {
  const { conduits, routes, conduitTexts, devices } = picture;
  return [...conduits.values()].flatMap(({ id, from, to }) => {
    const at = routes.get(id)?.label;
    const width = labelWidth(conduitTexts.get(id) ?? '', devices.get(id)?.length ?? 0);
    const others = zonesAround(picture, endKey(to));
    const around = new Set([...zonesAround(picture, endKey(from))].filter((key) => others.has(key)));
    return at ? [{ id, at, whole: { width, height: LABEL.height }, around }] : [];
  });
}

function roomOf({ id, at, whole, around }: Label, labels: readonly Label[], places: readonly SceneItem[]): Room {
  let [most, mostPill] = [Infinity, Infinity];
  for (const other of labels) {
    if (other.id === id) continue;
    most = Math.min(most, roomBetween(at, other.at, whole, other.whole));
    mostPill = Math.min(mostPill, roomBetween(at, other.at, PILL, PILL));
  }
  for (const { key, abs } of places) {
    if (around.has(key)) continue;
    most = Math.min(most, roomBeside(at, abs, whole));
    if (!contains(abs, at)) mostPill = Math.min(mostPill, roomBeside(at, abs, PILL));
  }
  return { whole: most, pill: Math.max(0.7, mostPill) };
}

const known = new WeakMap<Picture, ReadonlyMap<string, Room>>();

function roomsIn(picture: Picture): ReadonlyMap<string, Room> {
  let rooms = known.get(picture);
  if (!rooms) {
    const labels = labelsOf(picture);
    const items = [...picture.scene.items.values()];
    const places = items.flatMap((item) => {
      if (item.kind === 'external' || item.isBeyond) return [{ ...item, abs: grown(item.abs, item.abs.height / 2) }];
      return item.kind === 'zone' ? [item] : [];
    });
    rooms = new Map(labels.map((label) => [label.id, roomOf(label, labels, places)]));
    known.set(picture, rooms);
  }
  return rooms;
}

/**
 * How large the label of a conduit is from here: as large as can be read, if it touches nothing then; where there is no
 * room for its letters, its pill alone. In a plant of many conduits as it is drawn.
 */
export function labelSize(picture: Picture, id: string, sight: Sight): LabelSize {
  const { zoom, letters } = sight;
  const drawn = { scale: 1, isPill: false, isSeen: isLegible(sight, LABEL.text) };
  const easy = EASY_TEXT * letters ** 1.5;
  if (picture.conduits.size > FEW || LABEL.text * zoom >= easy) return drawn;
  const room = roomsIn(picture).get(id);
  if (!room) return drawn;
  const scale = Math.max(1, Math.min(MOST_GROWTH, room.whole, easy / (LABEL.text * zoom)));
  const least = room.whole < 1 ? easy : LEAST_TEXT * letters ** 2;
  if (LABEL.text * scale * zoom >= least) return { scale, isPill: false, isSeen: true };
  const wish = (EASY_PILL * letters) / (PILL.height * zoom);
  const pill = Math.min(room.pill, Math.max(1, wish));
  return { scale: pill, isPill: true, isSeen: PILL.height * pill * zoom >= LEAST_PILL };
}
