import { centre, type Rect } from '#shared/drawing/scene/geometry.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import type { Zone } from '#shared/model/zone.ts';

/** A plant as a small picture: its outermost zones and the conduits between them, in canvas units from `bounds`. */
export type Outline = {
  readonly bounds: Rect;
  readonly zones: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Zone['kind'];
    readonly rect: Rect;
  }[];
  /** From the middle of one end to that of the other. */
  readonly lines: readonly {
    readonly id: string;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
};

/** The small picture of a plant. */
export function outlineOf(model: Model): Outline {
  const { items, bounds, conduits } = buildScene(model, MAIN_DIAGRAM);
  const rectOf = (end: ConduitEnd): Rect | undefined =>
    items.get(typeof end === 'string' ? sceneKey('zone', end) : sceneKey('external', end.external))?.abs;
  return {
    bounds,
    zones: [...model.zone.values()].flatMap(({ id, name, kind }) => {
      const item = items.get(sceneKey('zone', id));
      return item && item.depth === 0 ? [{ id, name, kind, rect: item.abs }] : [];
    }),
    lines: [...conduits.values()].flatMap(({ id, from, to }) => {
      const [a, b] = [rectOf(from), rectOf(to)];
      if (!a || !b) return [];
      return [{ id, x1: centre(a).x, y1: centre(a).y, x2: centre(b).x, y2: centre(b).y }];
    }),
  };
}
