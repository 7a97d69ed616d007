import type { Pen } from '#shared/drawing/pen.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { around, grown, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { paintAsset } from './asset.ts';
import { bundlesOf, isVeil, paintBundle } from './bundles.ts';
import { labelRect, paintLabel, paintLine } from './conduit.ts';
import { paintExternal, paintMark } from './external.ts';
import { paintNote } from './note.ts';
import { paintPerimeter } from './perimeter.ts';
import { hasAssets, isInSight, isSeen, type Sight } from './sight.ts';
import { paintZone, paintZoneWords } from './zone.ts';

/** Which of a picture's things to paint, by scene key or `conduit:ID`. */
type Choice = (key: string) => boolean;
/** Which things one pass over the picture paints. */
type Pass = (item: SceneItem) => boolean;

/** Up to so many conduits are drawn one by one however far away. */
const FEW_CONDUITS = 120;

/** Words on the drawing; what is gone meanwhile is not drawn. */
function paintWords(pen: Pen, { notes }: Picture, item: SceneItem): void {
  const note = notes.get(item.id);
  if (note) paintNote(pen, item, note);
}

/** A zone, or the mark of one that this diagram does not show. */
function paintPlace(pen: Pen, picture: Picture, item: SceneItem, sight: Sight): void {
  const { unnamed } = picture.words;
  if (item.isBeyond) paintMark(pen, item, picture.zones.get(item.id)?.name || unnamed, sight);
  else paintZone(pen, picture, item, sight);
}

function paintPlaceWords(pen: Pen, picture: Picture, item: SceneItem, sight: Sight): void {
  if (!item.isBeyond) paintZoneWords(pen, picture, item, sight);
}

const painters = {
  note: paintWords,
  zone: paintPlace,
  asset: paintAsset,
  external: (pen: Pen, _: Picture, item: SceneItem, sight: Sight) => paintExternal(pen, item, sight),
} as const;

/** Whether something is painted, and as if in mist where a filter leaves it out. */
function paintOne(pen: Pen, { inSight }: Picture, key: string, paint: () => void): void {
  if (inSight === null || inSight.has(key)) paint();
  else pen.faintly(paint);
}

function* paintItems(
  pen: Pen,
  picture: Picture,
  isInPass: Pass,
  sight: Sight,
  isChosen: Choice,
  paint: (typeof painters)[keyof typeof painters] | null = null,
) {
  for (const item of picture.scene.items.values()) {
    if (!isInPass(item) || !isSeen(sight, item.abs) || !isInSight(sight, item.abs) || !isChosen(item.key)) continue;
    paintOne(pen, picture, item.key, () => (paint ?? painters[item.kind])(pen, picture, item, sight));
    yield;
  }
}

/** Words that were sent to the back lie under everything, like a ground with a title. */
const isGround: Pass = ({ kind, layer }) => kind === 'note' && layer < 0;
const isZone: Pass = ({ kind }) => kind === 'zone';
const isOther: Pass = (item) => !isZone(item) && !isGround(item);
const isOtherFromAfar: Pass = (item) => isOther(item) && item.kind !== 'asset';

/** Whether conduits are drawn one by one with their labels, or as bundles. */
export function hasEachConduit({ conduits }: Picture, sight: Sight): boolean {
  return conduits.size <= FEW_CONDUITS || hasAssets(sight);
}

function boundsOf(picture: Picture, id: string): Rect | null {
  const route = picture.routes.get(id);
  return route ? grown(around(route.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))), 120) : null;
}

function* paintConduits(pen: Pen, picture: Picture, sight: Sight, isChosen: Choice) {
  if (!hasEachConduit(picture, sight)) {
    const bundles = bundlesOf(picture, sight.zoom);
    const { width, height } = picture.scene.bounds;
    const isVeiled = isVeil(bundles, width * height * sight.zoom ** 2);
    for (const bundle of bundles) {
      if (!bundle.conduits.some(({ id }) => isChosen(`conduit:${id}`))) continue;
      const isMisty =
        picture.inSight !== null && !bundle.conduits.some(({ id }) => picture.inSight?.has(`conduit:${id}`));
      if (isMisty || isVeiled) pen.faintly(() => paintBundle(pen, picture, bundle, sight, isVeiled));
      else paintBundle(pen, picture, bundle, sight, false);
      yield;
    }
    return;
  }
  for (const conduit of picture.conduits.values()) {
    const key = `conduit:${conduit.id}`;
    const route = picture.routes.get(conduit.id);
    const bounds = boundsOf(picture, conduit.id);
    if (!route || !bounds || !isChosen(key) || !isInSight(sight, bounds)) continue;
    paintOne(pen, picture, key, () => paintLine(pen, conduit, route, sight));
    yield;
  }
}

function* paintLabels(pen: Pen, picture: Picture, sight: Sight, isChosen: Choice) {
  if (!hasEachConduit(picture, sight)) return;
  for (const conduit of picture.conduits.values()) {
    const key = `conduit:${conduit.id}`;
    const route = picture.routes.get(conduit.id);
    if (!route || !isChosen(key) || !isInSight(sight, labelRect(picture, conduit, route, sight))) continue;
    paintOne(pen, picture, key, () => paintLabel(pen, picture, conduit, route, sight));
    yield;
  }
}

const all: Choice = () => true;

/**
 * Paints what is looked at of a plant, step by step: whoever calls may stop between two steps and go on later. Zones lie
 * lowest, conduits run above them so that one that passes a zone is not taken for ending there, assets and what zones say
 * from afar stay readable, labels lie on top.
 */
export function* paintPicture(pen: Pen, picture: Picture, sight: Sight, isChosen: Choice = all): Generator<void, void> {
  if (isChosen === all) paintPerimeter(pen, picture, sight);
  yield* paintItems(pen, picture, isGround, sight, isChosen);
  yield* paintItems(pen, picture, isZone, sight, isChosen);
  yield* paintConduits(pen, picture, sight, isChosen);
  if (!hasAssets(sight)) yield* paintItems(pen, picture, isZone, sight, isChosen, paintPlaceWords);
  yield* paintItems(pen, picture, hasAssets(sight) ? isOther : isOtherFromAfar, sight, isChosen);
  yield* paintLabels(pen, picture, sight, isChosen);
}
