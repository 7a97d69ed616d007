import type { Rect } from '#shared/drawing/scene/geometry.ts';
import { HEAD } from '#shared/drawing/scene/metrics.ts';
import { makeRectIndex, type RectIndex } from '#shared/drawing/scene/rect-index.ts';
import type { Standing } from './place-labels.ts';

/** A zone, asset or external end, and the key of the zone that holds it (null for none). */
export type Placed = { readonly key: string; readonly parentKey: string | null; readonly rect: Rect };

/** So many things are looked at one by one when a label seeks its place. */
const FEW = 600;

/** What stands where, for finding ways between. */
export type Places = {
  readonly byKey: ReadonlyMap<string, Placed>;
  /** What may be in the way, by the key of the zone that holds it; '' for the drawing itself. */
  readonly byHolder: ReadonlyMap<string, RectIndex<string>>;
  readonly standing: Standing;
};

const isAsset = ({ key }: Placed): boolean => key.startsWith('asset:');

function indexed(rects: Iterable<Rect>): RectIndex<null> {
  const index = makeRectIndex<null>();
  for (const rect of rects) index.add(rect, null);
  return index;
}

/** What labels had better not cover: heads, external ends, and the assets of a plant that is not large. */
function standingOn(placed: readonly Placed[]): Standing {
  const words = placed.flatMap((one) => {
    if (isAsset(one)) return placed.length <= FEW ? [one.rect] : [];
    return one.key.startsWith('zone:') ? [{ ...one.rect, height: HEAD }] : [one.rect];
  });
  const ground = placed.flatMap((one) => (one.parentKey === null && !isAsset(one) ? [one.rect] : []));
  return { words: indexed(words), ground: indexed(ground) };
}

/** Sorts things into what a way-finder asks for. */
export function placesOf(placed: readonly Placed[]): Places {
  const byHolder = new Map<string, RectIndex<string>>();
  for (const { key, parentKey, rect } of placed) {
    if (key.startsWith('asset:')) continue;
    const holder = parentKey ?? '';
    const index = byHolder.get(holder) ?? makeRectIndex<string>();
    index.add(rect, key);
    byHolder.set(holder, index);
  }
  return { byKey: new Map(placed.map((one) => [one.key, one])), byHolder, standing: standingOn(placed) };
}

/** A thing and every zone around it, inside out. */
export function chainOf({ byKey }: Places, key: string): string[] {
  const keys: string[] = [];
  for (let at = byKey.get(key); at; at = at.parentKey === null ? undefined : byKey.get(at.parentKey)) keys.push(at.key);
  return keys;
}
