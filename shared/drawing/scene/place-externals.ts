import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import type { Placement } from '#shared/model/placement.ts';
import { around, bottom, centre, overlaps, right, type Rect } from './geometry.ts';
import { externalSize } from './metrics.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';

const BESIDE = 92;
const BETWEEN = 60;

/** What a point outside the SUC is joined to: zones by id, other points by name. */
type Joined = { readonly zones: Set<string>; readonly ends: Set<string> };

/** The points outside the SUC: those that are joined to a zone first, each in the order of the conduits. */
function externalEnds(conduits: Iterable<Conduit>): [string, Joined][] {
  const ends = new Map<string, Joined>();
  const note = (end: ConduitEnd, other: ConduitEnd) => {
    if (typeof end === 'string') return;
    const joined = ends.get(end.external) ?? { zones: new Set(), ends: new Set() };
    if (typeof other === 'string') joined.zones.add(other);
    else joined.ends.add(other.external);
    ends.set(end.external, joined);
  };
  for (const { from, to } of conduits) {
    note(from, to);
    note(to, from);
  }
  return [...ends].sort(([, a], [, b]) => Number(b.zones.size > 0) - Number(a.zones.size > 0));
}

function item(name: string, rect: Rect, isAuto: boolean): SceneItem {
  const size = externalSize(name);
  const place = { x: rect.x, y: rect.y, ...size };
  return {
    key: sceneKey('external', name),
    kind: 'external',
    id: name,
    parentKey: null,
    depth: 0,
    rect: place,
    abs: place,
    isAuto,
    least: size,
    bare: size,
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

/** Puts external ends at the sides of the drawing, level with the zones that they are joined to, else by their like. */
export function placeExternals(
  conduits: Iterable<Conduit>,
  items: ReadonlyMap<string, SceneItem>,
  stored: ReadonlyMap<string, Placement>,
): SceneItem[] {
  const bounds = around([...items.values()].filter(({ depth }) => depth === 0).map(({ abs }) => abs));
  const ends = externalEnds(conduits);
  const placed = new Map<string, SceneItem>();
  for (const [name] of ends) {
    const place = stored.get(sceneKey('external', name));
    if (place) placed.set(name, item(name, place, false));
  }
  for (const [name, joined] of ends) {
    if (placed.has(name)) continue;
    const size = externalSize(name);
    const zones = [...joined.zones].flatMap((id) => items.get(sceneKey('zone', id))?.abs ?? []);
    const likes = [...joined.ends].flatMap((other) => placed.get(other)?.abs ?? []);
    const beside = zones.length > 0 ? zones : likes;
    const middle = beside.length > 0 ? centre(around(beside)) : { x: bounds.x, y: bounds.y + size.height / 2 };
    const isLeft = beside.length > 0 && middle.x < centre(bounds).x - bounds.width / 10;
    const x = isLeft ? bounds.x - BESIDE - size.width : right(bounds) + BESIDE;
    const rect = { x, y: Math.round(middle.y - size.height / 2), ...size };
    const others = [...placed.values()].map(({ abs }) => abs);
    placed.set(name, item(name, apart(rect, others, zones.length > 0 ? 'down' : 'up'), true));
  }
  return [...placed.values()];
}
