import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import type { Placement } from '#shared/model/placement.ts';
import { around, bottom, centre, overlaps, right, type Rect } from './geometry.ts';
import { externalSize } from './metrics.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';

const BESIDE = 112;
const BETWEEN = 64;

/** The points outside the SUC, in the order of the conduits, each with the zones that it is joined to. */
function externalEnds(conduits: Iterable<Conduit>): Map<string, Set<string>> {
  const ends = new Map<string, Set<string>>();
  const note = (end: ConduitEnd, other: ConduitEnd) => {
    if (typeof end === 'string') return;
    const zones = ends.get(end.external) ?? new Set<string>();
    if (typeof other === 'string') zones.add(other);
    ends.set(end.external, zones);
  };
  for (const { from, to } of conduits) {
    note(from, to);
    note(to, from);
  }
  return ends;
}

function item(name: string, rect: Rect, isAuto: boolean): SceneItem {
  const size = externalSize(name);
  const place = { ...rect, ...size };
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

/** Moves a rectangle down until it touches none of the others. */
function fallen(rect: Rect, others: readonly Rect[]): Rect {
  let place = rect;
  for (let hit = true; hit;) {
    const blocker = others.find((other) => overlaps(place, { ...other, height: other.height + BETWEEN }));
    hit = blocker !== undefined;
    if (blocker) place = { ...place, y: bottom(blocker) + BETWEEN };
  }
  return place;
}

/** Puts external ends at the sides of the drawing, level with the zones that they are joined to. */
export function placeExternals(
  conduits: Iterable<Conduit>,
  items: ReadonlyMap<string, SceneItem>,
  stored: ReadonlyMap<string, Placement>,
): SceneItem[] {
  const top = [...items.values()].filter(({ depth }) => depth === 0);
  const bounds = around(top.map(({ abs }) => abs));
  const ends = externalEnds(conduits);
  const placed: SceneItem[] = [];
  for (const name of ends.keys()) {
    const place = stored.get(sceneKey('external', name));
    if (place) placed.push(item(name, place, false));
  }
  for (const [name, zones] of ends) {
    if (stored.has(sceneKey('external', name))) continue;
    const size = externalSize(name);
    const joined = [...zones].flatMap((id) => items.get(sceneKey('zone', id))?.abs ?? []);
    const middle = joined.length === 0 ? centre(bounds) : centre(around(joined));
    const isLeft = joined.length > 0 && middle.x < centre(bounds).x - bounds.width / 10;
    const x = isLeft ? bounds.x - BESIDE - size.width : right(bounds) + BESIDE;
    const y = joined.length === 0 ? bounds.y : Math.round((middle.y - size.height / 2) / 4) * 4;
    placed.push(
      item(
        name,
        fallen(
          { x, y, ...size },
          placed.map(({ abs }) => abs),
        ),
        true,
      ),
    );
  }
  return placed;
}
