import { contentOfKey } from '#shared/drawing/scene/free-spot.ts';
import { snapUp, type Rect, type Size } from '#shared/drawing/scene/geometry.ts';
import type { Drawn } from '#shared/drawing/scene/levels.ts';
import { easyWidth, HEAD, LEAST_ZONE, PAD } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { assetBlock, reachOf } from './asset-block.ts';
import type { LayoutEdge, LayoutNode } from './layout-graph.ts';
import { layeredOptions, leafOptions } from './layout-options.ts';
import { linksIn, type Link } from './links.ts';
import { isMark, movable } from './movable.ts';
import { tiers, type Member } from './tiers.ts';

/** What is to be laid out: which things may move, and one graph for each holder that stays itself. */
export type LayoutPlan = {
  readonly moves: ReadonlySet<string>;
  /** The id of each graph is the key of its holder; '' for the drawing itself. */
  readonly graphs: readonly LayoutNode[];
  /** Where assets of zones that move stand in their zones, by key. */
  readonly assets: ReadonlyMap<string, Rect>;
};

type Making = {
  readonly scene: Scene;
  readonly zones: Drawn['zone'];
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly moves: ReadonlySet<string>;
  readonly assets: Map<string, Rect>;
};

/** The size of a zone that shows its name, its badges and its assets; an empty one keeps the size that it has. */
function ownSize(making: Making, item: SceneItem): Size {
  const inner = contentOfKey(making.scene, item.key);
  if (inner.length === 0) return { width: snapUp(item.rect.width), height: snapUp(item.rect.height) };
  const grid = assetBlock(
    inner.filter(({ kind }) => kind === 'asset'),
    [],
    null,
  );
  for (const [key, rect] of grid) making.assets.set(key, rect);
  const reach = reachOf(grid.values());
  const name = making.zones.get(item.id)?.name ?? '';
  return {
    width: snapUp(Math.max(easyWidth(name), reach.width)),
    height: snapUp(Math.max(LEAST_ZONE.height, reach.height)),
  };
}

/** How many rows conduits may pass for each thing that is laid out: more would only draw it apart. */
const PASSED = 1;

/** Conduits as edges from the top down; the shortest first, and of the long ones as many as there is room for. */
function edgesOf(rows: readonly (readonly Member[])[], links: readonly Link[]): LayoutEdge[] {
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index] as const)));
  const order = new Map([...rowOf.keys()].map((id, index) => [id, index]));
  const spans = links.flatMap(([one, other]) => {
    const [a, b] = [rowOf.get(one), rowOf.get(other)];
    return a === undefined || b === undefined ? [] : [{ one, other, span: Math.abs(a - b) }];
  });
  let room = PASSED * order.size + 20;
  return spans
    .sort((a, b) => a.span - b.span)
    .flatMap(({ one, other, span }) => {
      room -= Math.max(0, span - 1);
      if (room < 0) return [];
      const [source, target] = (order.get(one) ?? 0) < (order.get(other) ?? 0) ? [one, other] : [other, one];
      return [{ id: `${source}\n${target}`, sources: [source], targets: [target] }];
    });
}

/** What moves directly in a holder, as nodes in rows with what joins them. */
function level(making: Making, holder: string) {
  const items = contentOfKey(making.scene, holder).filter(
    (item) => item.kind === 'zone' && !isMark(item) && making.moves.has(item.key),
  );
  const nodes = new Map(items.map((item) => [item.key, nodeOf(making, item)]));
  const members = items.flatMap(({ key, id, rect }): Member[] => {
    const zone = making.zones.get(id);
    const { width = rect.width, height = rect.height } = nodes.get(key) ?? {};
    return zone ? [{ id: key, zone, size: { width, height } }] : [];
  });
  const links = making.links.get(holder) ?? [];
  const rows = tiers(members, links);
  const children = rows.flatMap((row, index) =>
    row.flatMap(({ id }): LayoutNode[] => {
      const node = nodes.get(id);
      const partition = { 'elk.partitioning.partition': String(index) };
      return node ? [{ ...node, layoutOptions: { ...node.layoutOptions, ...partition } }] : [];
    }),
  );
  return { children, edges: edgesOf(rows, links) };
}

function nodeOf(making: Making, item: SceneItem): LayoutNode {
  const size = ownSize(making, item);
  const inner = level(making, item.key);
  if (inner.children.length === 0) return { id: item.key, ...size, layoutOptions: leafOptions };
  const hasGrid = contentOfKey(making.scene, item.key).some(({ kind }) => kind === 'asset');
  const top = hasGrid ? size.height : HEAD + PAD;
  return { id: item.key, ...size, ...inner, layoutOptions: { ...leafOptions, ...layeredOptions(top, size) } };
}

/** Makes of a drawing what the layout engine is asked for; `chosen` are scene keys, null for the whole drawing. */
export function planLayout(scene: Scene, drawn: Drawn, chosen: readonly string[] | null): LayoutPlan {
  const moves = movable(scene, chosen);
  const links = linksIn(scene, drawn.conduit.values());
  const making: Making = { scene, zones: drawn.zone, links, moves, assets: new Map() };
  const holders = new Set<string>();
  for (const key of moves) {
    const item = scene.items.get(key);
    const holder = item?.parentKey ?? '';
    if (item?.kind === 'zone' && !isMark(item) && !moves.has(holder)) holders.add(holder);
  }
  const graphs = [...holders].map((holder): LayoutNode => ({
    id: holder,
    layoutOptions: layeredOptions(0, null),
    ...level(making, holder),
  }));
  return { moves, graphs, assets: making.assets };
}
