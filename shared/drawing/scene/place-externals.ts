import type { ConduitEnd } from '#shared/model/conduit.ts';
import { around, bottom, centre, overlaps, right, type Rect } from './geometry.ts';
import { externalSize } from './metrics.ts';
import { plainItem, sceneKey, type SceneItem } from './scene-item.ts';
import type { ShownPart } from './shown-part.ts';

const BESIDE = 92;
const BETWEEN = 60;

/** What a mark beside the drawing is joined to, by key: zones on the drawing, and other marks. */
type Joined = { readonly zones: Set<string>; readonly ends: Set<string> };
/** A mark beside the drawing: a point outside the SUC, or a zone that the diagram does not show. */
type Mark = { readonly kind: 'external' | 'zone'; readonly id: string; readonly name: string };

/** The marks beside the drawing: those that are joined to a shown zone first, each in the order of the conduits. */
function joinedMarks({ conduit, beyond }: ShownPart): [Mark, Joined][] {
  const hidden = new Map(beyond.map((zone) => [zone.id, zone]));
  const ends = new Map<string, [Mark, Joined]>();
  const markOf = (end: ConduitEnd): Mark | null => {
    if (typeof end !== 'string') return { kind: 'external', id: end.external, name: end.external };
    const zone = hidden.get(end);
    return zone ? { kind: 'zone', id: end, name: zone.name } : null;
  };
  const note = (end: ConduitEnd, other: ConduitEnd) => {
    const mark = markOf(end);
    if (mark === null) return;
    const key = sceneKey(mark.kind, mark.id);
    const known = ends.get(key) ?? [mark, { zones: new Set(), ends: new Set() }];
    const otherMark = markOf(other);
    if (otherMark) known[1].ends.add(sceneKey(otherMark.kind, otherMark.id));
    else if (typeof other === 'string') known[1].zones.add(sceneKey('zone', other));
    ends.set(key, known);
  };
  for (const { from, to } of conduit.values()) {
    note(from, to);
    note(to, from);
  }
  return [...ends.values()].sort(([, a], [, b]) => Number(b.zones.size > 0) - Number(a.zones.size > 0));
}

function item({ kind, id, name }: Mark, rect: Rect, isAuto: boolean): SceneItem {
  const size = externalSize(name);
  const place = { x: rect.x, y: rect.y, ...size };
  const key = sceneKey(kind, id);
  return {
    ...plainItem,
    key,
    kind,
    id,
    rect: place,
    abs: place,
    isAuto,
    least: size,
    bare: size,
    isBeyond: kind === 'zone',
  };
}

/** Moves a rectangle up or down until it keeps its distance from all others. */
function apart(rect: Rect, others: readonly Rect[], way: 'up' | 'down'): Rect {
  let place = rect;
  for (let hit = true; hit;) {
    const blocker = others.find((other) =>
      overlaps(place, { ...other, y: other.y - BETWEEN, height: other.height + 2 * BETWEEN }),
    );
    hit = blocker !== undefined;
    if (blocker)
      place = { ...place, y: way === 'down' ? bottom(blocker) + BETWEEN : blocker.y - BETWEEN - place.height };
  }
  return place;
}

/** Puts external ends, and zones that are not shown, at the sides of the drawing: level with what they are joined to, else by their like. */
export function placeExternals(
  part: ShownPart,
  items: ReadonlyMap<string, SceneItem>,
  stored: ReadonlyMap<string, Rect>,
): SceneItem[] {
  const bounds = around([...items.values()].filter(({ depth }) => depth === 0).map(({ abs }) => abs));
  const marks = joinedMarks(part);
  const placed = new Map<string, SceneItem>();
  for (const [mark] of marks) {
    const place = stored.get(sceneKey(mark.kind, mark.id));
    if (place) placed.set(sceneKey(mark.kind, mark.id), item(mark, place, false));
  }
  for (const [mark, joined] of marks) {
    const key = sceneKey(mark.kind, mark.id);
    if (placed.has(key)) continue;
    const size = externalSize(mark.name);
    const zones = [...joined.zones].flatMap((zone) => items.get(zone)?.abs ?? []);
    const likes = [...joined.ends].flatMap((other) => placed.get(other)?.abs ?? []);
    const beside = zones.length > 0 ? zones : likes;
    const middle = beside.length > 0 ? centre(around(beside)) : { x: bounds.x, y: bounds.y + size.height / 2 };
    const isLeft = beside.length > 0 && middle.x < centre(bounds).x - bounds.width / 10;
    const x = isLeft ? bounds.x - BESIDE - size.width : right(bounds) + BESIDE;
    const rect = { x, y: Math.round(middle.y - size.height / 2), ...size };
    const others = [...placed.values()].map(({ abs }) => abs);
    placed.set(key, item(mark, apart(rect, others, zones.length > 0 ? 'down' : 'up'), true));
  }
  return marks.flatMap(([{ kind, id }]) => placed.get(sceneKey(kind, id)) ?? []);
}
