import { isSameRect, type Rect } from '#shared/drawing/scene/geometry.ts';
import { HEAD } from '#shared/drawing/scene/metrics.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import { placeLabels, type Standing } from './place-labels.ts';
import { planRoute, type RouteTask } from './plan-route.ts';
import { pointsOf, type Route, type RoutePlan } from './route.ts';
import { spreadBends } from './spread-bends.ts';
import { spreadEnds } from './spread-ends.ts';

/** A conduit with the width of its label. */
export type Drawn = { readonly conduit: Conduit; readonly labelWidth: number };

/** The key of what a conduit ends on. */
export function endKey(end: ConduitEnd): string {
  return typeof end === 'string' ? sceneKey('zone', end) : sceneKey('external', end.external);
}

/** A thing and every zone around it, inside out. */
function chain(scene: Scene, key: string): string[] {
  const keys: string[] = [];
  for (let at = scene.items.get(key); at; at = at.parentKey === null ? undefined : scene.items.get(at.parentKey))
    keys.push(at.key);
  return keys;
}

/** What a conduit had better not cross: the zones beside its ends and beside the zones around them. */
function obstaclesOf(scene: Scene, rects: ReadonlyMap<string, Rect>, from: string[], to: string[]): Rect[] {
  const own = new Set([...from, ...to]);
  const holders = new Set(['', ...from.slice(1), ...to.slice(1)]);
  const obstacles: Rect[] = [];
  for (const holder of holders)
    for (const key of scene.content.get(holder) ?? []) {
      const rect = rects.get(key);
      if (rect && !own.has(key)) obstacles.push(rect);
    }
  return obstacles;
}

function taskOf(scene: Scene, rects: ReadonlyMap<string, Rect>, { conduit, labelWidth }: Drawn): RouteTask | null {
  const [fromKey, toKey] = [endKey(conduit.from), endKey(conduit.to)];
  const [from, to] = [rects.get(fromKey), rects.get(toKey)];
  if (!from || !to) return null;
  const chains = [chain(scene, fromKey), chain(scene, toKey)] as const;
  const inner = chains[0].includes(toKey) ? 'from' : chains[1].includes(fromKey) ? 'to' : null;
  return {
    id: conduit.id,
    from: { key: fromKey, rect: from },
    to: { key: toKey, rect: to },
    inner,
    obstacles: inner ? [] : obstaclesOf(scene, rects, ...chains),
    labelWidth,
  };
}

/** So many things are looked at one by one when a label seeks its place. */
const FEW = 600;

/** What labels had better not cover. Assets of a large plant are left out, and of any plant while things are moved. */
function standingOn(scene: Scene, rects: ReadonlyMap<string, Rect>, isMoving: boolean): Standing {
  const heads = [...rects].flatMap(([key, rect]) => (key.startsWith('zone:') ? [{ ...rect, height: HEAD }] : [rect]));
  const hasFew = !isMoving && scene.items.size <= FEW;
  const assets = hasFew ? [...scene.items.values()].filter(({ kind }) => kind === 'asset').map(({ abs }) => abs) : [];
  const ground = (scene.content.get('') ?? []).flatMap((key) => rects.get(key) ?? []);
  return { words: [...heads, ...assets], ground };
}

type Known = { readonly task: RouteTask; readonly plan: RoutePlan };

/** Draws conduits; `rects` are the places of zones and external ends right now, `isMoving` while some follow the pointer. */
export type Router = (
  scene: Scene,
  rects: ReadonlyMap<string, Rect>,
  conduits: readonly Drawn[],
  isMoving: boolean,
) => Map<string, Route>;

function isSameTask(a: RouteTask, b: RouteTask): boolean {
  return isSameRect(a.from.rect, b.from.rect) && isSameRect(a.to.rect, b.to.rect) && a.labelWidth === b.labelWidth;
}

/**
 * Makes a router: orthogonal lines that end on the borders of what they join and cross no zone where they need not,
 * with labels clear of each other where there is room. While things are moved, only their own conduits are laid anew.
 */
export function makeRouter(): Router {
  let known = new Map<string, Known>();
  return (scene, rects, conduits, isMoving) => {
    const tasks = conduits.flatMap((drawn) => taskOf(scene, rects, drawn) ?? []);
    const laid = tasks.map((task): Known => {
      const before = isMoving ? known.get(task.id) : undefined;
      return before && isSameTask(before.task, task) ? before : { task, plan: planRoute(task) };
    });
    known = new Map(laid.map((one) => [one.task.id, one]));
    const plans = spreadBends(spreadEnds(laid.map(({ plan }) => plan)));
    const lines = plans.map((plan) => ({ points: pointsOf(plan), labelWidth: plan.labelWidth }));
    const labels = placeLabels(lines, standingOn(scene, rects, isMoving));
    return new Map(
      plans.map(({ id }, index) => [
        id,
        { points: lines[index]?.points ?? [], label: labels[index] ?? { x: 0, y: 0 } },
      ]),
    );
  };
}
