import type { Place } from '#shared/commands/place.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { contentOfKey } from '#shared/drawing/scene/free-spot.ts';
import {
  around,
  bottom,
  isSameRect,
  moved,
  snap,
  snapUp,
  type Point,
  type Rect,
} from '#shared/drawing/scene/geometry.ts';
import { LEAST_GAP, PAD, ZONE_GAP } from '#shared/drawing/scene/metrics.ts';
import type { Drawn } from '#shared/drawing/scene/levels.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { placementId, plainPlace } from '#shared/model/placement.ts';
import { assetBlock, reachOf } from './asset-block.ts';
import type { LaidNode } from './layout-graph.ts';
import { isMark } from './movable.ts';
import { pastObstacles } from './past-obstacles.ts';
import type { LayoutPlan } from './plan-layout.ts';

type Rects = Map<string, Rect>;

/** Takes over a laid node and all in it, each relative to what holds it, on the grid. */
function take(scene: Scene, plan: LayoutPlan, node: LaidNode, rects: Rects): void {
  for (const child of node.children ?? []) take(scene, plan, child, rects);
  const inner = (scene.content.get(node.id) ?? []).flatMap((key) => {
    const rect = plan.assets.get(key) ?? rects.get(key);
    if (rect) rects.set(key, rect);
    return rect ?? [];
  });
  const reach = reachOf(inner);
  rects.set(node.id, {
    x: snap(node.x ?? 0),
    y: snap(node.y ?? 0),
    width: snapUp(Math.max(node.width ?? 0, reach.width)),
    height: snapUp(Math.max(node.height ?? 0, reach.height)),
  });
}

function blockOf(nodes: readonly SceneItem[], rects: Rects): Rects {
  const block: Rects = new Map();
  for (const { key } of nodes) {
    const rect = rects.get(key);
    if (rect) block.set(key, rect);
  }
  return block;
}

/** Moves a block to where its things began before, in a zone off its head and border. */
function anchored(block: ReadonlyMap<string, Rect>, items: readonly SceneItem[], least: Point): Rects {
  const before = around(items.map(({ rect }) => rect));
  const now = around(block.values());
  const by = { x: Math.max(least.x, snap(before.x)) - now.x, y: Math.max(least.y, snap(before.y)) - now.y };
  return new Map([...block].map(([key, rect]) => [key, moved(rect, by)]));
}

/** Places on the drawing itself: zones where they were, assets in a grid below. */
function onDrawing(
  nodes: readonly SceneItem[],
  assets: readonly SceneItem[],
  stays: readonly Rect[],
  laid: Rects,
): Rects {
  const block = anchored(laid, nodes, { x: -Infinity, y: -Infinity });
  const placed = new Map(pastObstacles(block, stays, LEAST_GAP));
  const all = around([...stays, ...placed.values()]);
  const low = all.height === 0 ? around(assets.map(({ rect }) => rect)).y : bottom(all) + ZONE_GAP.y;
  const corner = { x: snap(placed.size === 0 ? all.x : around(placed.values()).x), y: snap(low) };
  return new Map([...placed, ...assetBlock(assets, [], null, corner)]);
}

/** Places in a zone that stays: its assets in a grid around what stays in it, its zones past both. */
function inZone(
  zone: SceneItem,
  nodes: readonly SceneItem[],
  assets: readonly SceneItem[],
  stays: readonly Rect[],
  laid: Rects,
): Rects {
  const grid = assetBlock(assets, stays, zone.rect.width);
  const block = anchored(laid, nodes, GRID_ORIGIN);
  return new Map([...grid, ...pastObstacles(block, [...stays, ...grid.values()], PAD)]);
}

/** Where everything that moves is to stand, relative to what holds it. */
function movedRects(scene: Scene, plan: LayoutPlan, laid: readonly LaidNode[]): Rects {
  const rects: Rects = new Map();
  for (const { children = [] } of laid) for (const node of children) take(scene, plan, node, rects);
  const holders = new Set([...plan.moves].map((key) => scene.items.get(key)?.parentKey ?? ''));
  for (const holder of holders) {
    if (plan.moves.has(holder)) continue;
    const items = contentOfKey(scene, holder);
    const moves = items.filter(({ key }) => plan.moves.has(key));
    const stays = items.filter(({ key }) => !plan.moves.has(key)).map(({ rect }) => rect);
    const assets = moves.filter(({ kind }) => kind === 'asset');
    const nodes = moves.filter(({ key }) => rects.has(key));
    const block = blockOf(nodes, rects);
    const zone = scene.items.get(holder);
    const placed = zone ? inZone(zone, nodes, assets, stays, block) : onDrawing(nodes, assets, stays, block);
    for (const [key, rect] of placed) rects.set(key, rect);
  }
  return rects;
}

/** The stored places after some were changed, without those of `dropped`. */
function placementsAfter(
  { placement }: Drawn,
  diagramId: string,
  places: readonly Place[],
  dropped: ReadonlySet<string>,
) {
  const after = new Map([...placement].filter(([id]) => !dropped.has(id)));
  for (const place of places) {
    const id = placementId(diagramId, place.kind, place.subjectId);
    after.set(id, { ...plainPlace, ...placement.get(id), ...place, id, diagramId });
  }
  return after;
}

/** Where the marks that move along stand beside the drawing as it will be. */
function markPlaces(scene: Scene, drawn: Drawn, plan: LayoutPlan, places: readonly Place[]): Place[] {
  const marks = [...plan.moves].flatMap((key) => scene.items.get(key) ?? []).filter(isMark);
  if (marks.length === 0) return [];
  const stored = new Set(marks.map(({ kind, id }) => placementId(scene.diagramId, kind, id)));
  const placement = placementsAfter(drawn, scene.diagramId, places, stored);
  const after = buildScene({ ...drawn, placement }, scene.diagramId);
  return marks.flatMap((mark) => {
    const rect = after.items.get(mark.key)?.rect;
    return rect ? placeOf(mark, { ...rect, x: snap(rect.x), y: snap(rect.y) }) : [];
  });
}

/** A place to store, where something would stand elsewhere or has none of its own yet. */
function placeOf({ kind, id, rect: before, isAuto }: SceneItem, rect: Rect): Place[] {
  return isSameRect(rect, before) && !isAuto ? [] : [{ kind, subjectId: id, ...rect }];
}

/** The places that a layout asks for. */
export function layoutPlaces(scene: Scene, drawn: Drawn, plan: LayoutPlan, laid: readonly LaidNode[]): Place[] {
  const places = [...movedRects(scene, plan, laid)].flatMap(([key, rect]) => {
    const item = scene.items.get(key);
    return item && plan.moves.has(key) ? placeOf(item, rect) : [];
  });
  return [...places, ...markPlaces(scene, drawn, plan, places)];
}
