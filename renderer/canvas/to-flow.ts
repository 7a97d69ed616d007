import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Edge, Node } from '@xyflow/react';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Route } from '#shared/drawing/routes/route.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';

/** Assets of a zone that are not drawn one by one: how many, and how high the part of the zone is that says so. */
export type Folded = { readonly count: number; readonly height: number };
export type ZoneNode = Node<{ readonly zone: Zone; readonly folded: Folded | null }, 'zone'>;
export type AssetNode = Node<{ readonly asset: Asset }, 'asset'>;
export type ExternalNode = Node<{ readonly name: string }, 'external'>;
export type FlowNode = ZoneNode | AssetNode | ExternalNode;
export type FlowEdge = Edge<
  { readonly conduit: Conduit; readonly route: Route; readonly text: string; readonly isSelected: boolean },
  'conduit'
>;

/** Everything that the picture follows from. */
export type FlowInput = {
  readonly scene: Scene;
  readonly model: Pick<Model, 'zone' | 'asset' | 'conduit'>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly texts: ReadonlyMap<string, string>;
  /** Scene keys of what is selected, and `conduit:ID`. */
  readonly selected: ReadonlySet<string>;
  readonly moving: ReadonlyMap<string, Rect>;
  /** Ids of the zones whose assets are drawn one by one; null for all. */
  readonly openZones: ReadonlySet<string> | null;
};
export type Flow = { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] };

/** Conduits run above zones, so that one that passes another zone is not taken for ending there; assets stay readable. */
const LAYER = { conduit: 500, asset: 600, external: 600, moving: 1000 } as const;

function isFolded({ openZones }: FlowInput, item: SceneItem): boolean {
  return item.kind === 'asset' && item.parentKey !== null && openZones?.has(item.parentKey.slice(5)) === false;
}

function foldedAssets({ scene, openZones }: FlowInput, zoneKey: string): number {
  if (openZones === null || openZones.has(zoneKey.slice(5))) return 0;
  return (scene.content.get(zoneKey) ?? []).filter((key) => scene.items.get(key)?.kind === 'asset').length;
}

/** From a zone's top to the first zone in it, else to its bottom. */
function ownHeight({ scene }: FlowInput, { key, rect }: SceneItem): number {
  const inner = (scene.content.get(key) ?? []).flatMap((one) => scene.items.get(one) ?? []);
  return Math.min(rect.height, ...inner.flatMap((one) => (one.kind === 'zone' ? [one.rect.y] : [])));
}

function layerOf(input: FlowInput, item: SceneItem): number {
  if (input.moving.has(item.key)) return LAYER.moving + item.depth;
  return item.kind === 'zone' ? item.depth : LAYER[item.kind] + item.depth;
}

/** What distinguishes one picture of a thing from the next. */
type Look = {
  readonly subject: unknown;
  readonly rect: Rect;
  readonly parentKey: string | null;
  readonly isSelected: boolean;
  readonly folded: number;
  readonly layer: number;
};

function isSameLook(a: Look, b: Look): boolean {
  return (
    a.subject === b.subject &&
    a.rect.x === b.rect.x &&
    a.rect.y === b.rect.y &&
    a.rect.width === b.rect.width &&
    a.rect.height === b.rect.height &&
    a.parentKey === b.parentKey &&
    a.isSelected === b.isSelected &&
    a.folded === b.folded &&
    a.layer === b.layer
  );
}

function lookOf(input: FlowInput, item: SceneItem): Look | null {
  const { model, moving, selected } = input;
  const subject = item.kind === 'external' ? item.id : model[item.kind].get(item.id);
  if (subject === undefined || isFolded(input, item)) return null;
  return {
    subject,
    rect: moving.get(item.key) ?? item.rect,
    parentKey: item.parentKey,
    isSelected: selected.has(item.key),
    folded: item.kind === 'zone' ? foldedAssets(input, item.key) : 0,
    layer: layerOf(input, item),
  };
}

function drawNode(input: FlowInput, item: SceneItem, look: Look): FlowNode {
  const { width, height, x, y } = look.rect;
  const base = {
    id: item.key,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    selected: look.isSelected,
    zIndex: look.layer,
    ...(item.parentKey === null ? {} : { parentId: item.parentKey }),
  };
  if (item.kind === 'zone') {
    const folded = look.folded > 0 ? { count: look.folded, height: ownHeight(input, item) } : null;
    return { ...base, type: 'zone', data: { zone: look.subject as Zone, folded } };
  }
  if (item.kind === 'asset') return { ...base, type: 'asset', data: { asset: look.subject as Asset } };
  return { ...base, type: 'external', data: { name: item.id } };
}

function isSameRoute(a: Route, b: Route): boolean {
  return (
    a.label.x === b.label.x &&
    a.label.y === b.label.y &&
    a.points.length === b.points.length &&
    a.points.every((point, index) => {
      const other = b.points[index];
      return other !== undefined && point.x === other.x && point.y === other.y;
    })
  );
}

function drawEdge({ routes, texts, selected }: FlowInput, conduit: Conduit, before: FlowEdge | undefined) {
  const route = routes.get(conduit.id);
  if (!route) return null;
  const text = texts.get(conduit.id) ?? '';
  const isSelected = selected.has(`conduit:${conduit.id}`);
  const was = before?.data;
  if (was?.conduit === conduit && was.text === text && was.isSelected === isSelected && isSameRoute(was.route, route))
    return before;
  return {
    id: `conduit:${conduit.id}`,
    type: 'conduit' as const,
    source: endKey(conduit.from),
    target: endKey(conduit.to),
    zIndex: LAYER.conduit,
    selected: isSelected,
    data: { conduit, route, text, isSelected },
  };
}

/**
 * Makes a painter that turns a plant into React Flow's nodes and edges. It remembers its last picture: what looks the
 * same is the same object again, so that one edit renders what changed and nothing else.
 */
export function makeToFlow(): (input: FlowInput) => Flow {
  let drawn = new Map<string, { look: Look; node: FlowNode }>();
  let lines = new Map<string, FlowEdge>();
  return (input) => {
    const next: typeof drawn = new Map();
    for (const item of input.scene.items.values()) {
      const look = lookOf(input, item);
      if (!look) continue;
      const before = drawn.get(item.key);
      const isKept = before !== undefined && isSameLook(before.look, look);
      next.set(item.key, isKept ? before : { look, node: drawNode(input, item, look) });
    }
    drawn = next;
    const edges = [...input.model.conduit.values()].flatMap(
      (conduit) => drawEdge(input, conduit, lines.get(`conduit:${conduit.id}`)) ?? [],
    );
    lines = new Map(edges.map((edge) => [edge.id, edge]));
    return { nodes: [...drawn.values()].map(({ node }) => node), edges };
  };
}
