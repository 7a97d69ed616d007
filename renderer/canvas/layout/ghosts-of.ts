import { placedNow } from '#renderer/canvas/scene-of-moved.ts';
import { linePath } from '#shared/drawing/routes/line-path.ts';
import { endKey, routeConduits } from '#shared/drawing/routes/route-conduits.ts';
import { isSameRect } from '#shared/drawing/scene/geometry.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import type { Ghost } from './layout-store.ts';

/** More assets than this are left to the zones that hold them, more conduits to the imagination. */
const FEW = { assets: 1_000, conduits: 400 } as const;

function nameOf({ kind, id }: SceneItem, { zone }: Pick<Model, 'zone'>): string {
  return kind === 'zone' ? (zone.get(id)?.name ?? '') : kind === 'external' ? id : '';
}

/** What stands elsewhere on the drawing after a change, zones before what they hold, and how many things that are in all. */
export function ghostsOf(before: Scene, after: Scene, model: Pick<Model, 'zone'>): { ghosts: Ghost[]; count: number } {
  const moved = [...after.items.values()].filter(({ key, abs }) => {
    const was = before.items.get(key);
    return !was || !isSameRect(was.abs, abs);
  });
  const hasFew = moved.filter(({ kind }) => kind === 'asset').length <= FEW.assets;
  const ghosts = moved
    .filter(({ kind }) => hasFew || kind !== 'asset')
    .map((item) => ({ key: item.key, kind: item.kind, name: nameOf(item, model), rect: item.abs }));
  return { ghosts, count: moved.length };
}

/** How conduits run on a drawing, as SVG paths; none where there are too many. */
export function linesOf(scene: Scene, { conduit }: Pick<Model, 'conduit'>): string[] {
  if (conduit.size > FEW.conduits) return [];
  const routed = [...conduit.values()].map(({ id, name, from, to, via }) => ({
    id,
    fromKey: endKey(from),
    toKey: endKey(to),
    viaKeys: via.map(endKey),
    labelWidth: labelWidth(name),
  }));
  return [...routeConduits(placedNow(scene, new Map(), false), routed).values()].map(({ points }) => linePath(points));
}
