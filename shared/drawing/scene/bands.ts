import { purdueLevels, type Zone } from '#shared/model/zone.ts';
import { bottom, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** A Purdue level's stripe across the drawing, from `top` to `bottom` in canvas units. */
export type Band = { readonly level: NonNullable<Zone['purdueLevel']>; readonly top: number; readonly bottom: number };

const EDGE = 32;

/**
 * The stripes behind the zones, from the top down. Only zones that lie in no other zone count. None where the levels lie
 * out of order or over each other, since stripes would then say what is not so.
 */
export function bandsOf(scene: Scene, zones: ReadonlyMap<string, Zone>): Band[] {
  const rects = new Map<Band['level'], Rect[]>();
  for (const key of scene.content.get('') ?? []) {
    const item = scene.items.get(key);
    const level = item?.kind === 'zone' && !item.isBeyond ? zones.get(item.id)?.purdueLevel : null;
    if (item && level) rects.set(level, [...(rects.get(level) ?? []), item.abs]);
  }
  const stripes = purdueLevels.toReversed().flatMap((level) => {
    const own = rects.get(level);
    if (!own) return [];
    return [{ level, top: Math.min(...own.map(({ y }) => y)), bottom: Math.max(...own.map(bottom)) }];
  });
  const isInOrder = stripes.every(({ top }, index) => top >= (stripes[index - 1]?.bottom ?? -Infinity));
  if (!isInOrder) return [];
  return stripes.map((stripe, index) => {
    const [above, below] = [stripes[index - 1], stripes[index + 1]];
    return {
      level: stripe.level,
      top: above ? (above.bottom + stripe.top) / 2 : stripe.top - EDGE,
      bottom: below ? (stripe.bottom + below.top) / 2 : stripe.bottom + EDGE,
    };
  });
}
