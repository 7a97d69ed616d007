import { hasEachConduit } from '#shared/drawing/paint/paint-picture.ts';
import { labelRect } from '#shared/drawing/paint/conduit.ts';
import { hasAssets, isInSight, isLegible, type Sight } from '#shared/drawing/paint/sight.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { grown, type Point } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Conduit } from '#shared/model/conduit.ts';

/** What is lower than this on the screen, in pixels, is too small to be taken hold of. */
const LEAST = 16;
/** So many things at most, and so many zones, are within reach; where more are in sight, nobody can aim at one of them. */
const MOST = 240;
const MOST_ZONES = 120;
const LABEL = 11;
/** No label of a conduit reaches farther from its middle than this, in canvas units. */
const LABEL_REACH = 320;

function isClose(item: SceneItem, sight: Sight): boolean {
  if (!isInSight(sight, item.abs) || item.abs.height * sight.zoom < LEAST) return false;
  return item.kind !== 'asset' || hasAssets(sight);
}

/**
 * The things that are close enough to be taken hold of, and those that are held already; holders come first. Where
 * there are too many, the assets are left out, and of a plant seen from so far that zones are too many, everything: a click
 * on what is painted selects it, and so holds it.
 */
export function closeItems(scene: Scene, sight: Sight, held: ReadonlySet<string>): SceneItem[] {
  const items = [...scene.items.values()];
  const close = items.filter((item) => isClose(item, sight));
  const holders = close.filter(({ kind }) => kind !== 'asset');
  const few = close.length <= MOST ? close : holders;
  const reached = new Set(holders.length <= MOST_ZONES ? few : []);
  return items.filter((item) => reached.has(item) || held.has(item.key));
}

/** Whether the label of a conduit may be in sight at all; the exact look measures its words. */
function isNearSight(sight: Sight, { x, y }: Point): boolean {
  return isInSight(sight, grown({ x, y, width: 0, height: 0 }, LABEL_REACH));
}

/** The conduits whose labels can be read and taken hold of, and those that are held already. */
export function closeConduits(picture: Picture, sight: Sight, held: ReadonlySet<string>): Conduit[] {
  const isReadable = hasEachConduit(picture, sight) && (picture.conduits.size <= 60 || isLegible(sight, LABEL));
  const close: Conduit[] = [];
  for (const conduit of picture.conduits.values()) {
    const route = picture.routes.get(conduit.id);
    if (!route) continue;
    const isNear = isReadable && close.length < MOST && isNearSight(sight, route.label);
    const isShown = isNear && isInSight(sight, labelRect(picture, conduit, route, sight));
    if (isShown || held.has(`conduit:${conduit.id}`)) close.push(conduit);
  }
  return close;
}
