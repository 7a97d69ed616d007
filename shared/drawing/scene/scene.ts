import type { Conduit } from '#shared/model/conduit.ts';
import type { Placement } from '#shared/model/placement.ts';
import { around, moved, type Point, type Rect } from './geometry.ts';
import { layOutLevel, type LevelItem } from './lay-out-level.ts';
import { sortIntoLevels, type Drawn, type Levels } from './levels.ts';
import { placeExternals } from './place-externals.ts';
import { placeNotes } from './place-notes.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';
import { shownPart } from './shown-part.ts';

/** Where everything stands; zones come before what they hold. */
export type Scene = {
  readonly diagramId: string;
  readonly items: ReadonlyMap<string, SceneItem>;
  /** Keys by the key of the zone that holds them, from the back to the front; '' for the drawing itself. */
  readonly content: ReadonlyMap<string, readonly string[]>;
  /** The conduits that the diagram shows. */
  readonly conduits: ReadonlyMap<string, Conduit>;
  readonly bounds: Rect;
};

type Stored = ReadonlyMap<string, Placement>;

/** Where something stands on the drawing itself, given the zone that holds it. */
export function originOf(scene: Scene, parentKey: string | null): Point {
  return (parentKey === null ? undefined : scene.items.get(parentKey)?.abs) ?? { x: 0, y: 0 };
}

function storedPlaces(placements: Drawn['placement'], diagramId: string): Map<string, Placement> {
  const stored = new Map<string, Placement>();
  for (const placement of placements.values())
    if (placement.diagramId === diagramId) stored.set(sceneKey(placement.kind, placement.subjectId), placement);
  return stored;
}

/** What was done to a thing by hand, besides its place. */
function handOf(stored: Stored, key: string): Pick<SceneItem, 'isLocked' | 'groupId' | 'layer'> {
  const { isLocked = false, groupId = null, layer = 0 } = stored.get(key) ?? {};
  return { isLocked, groupId, layer };
}

/** From the back to the front: by layer, and in one layer zones before assets, each in the order of the plant. */
function fromTheBack(items: readonly LevelItem[], holderId: string | null, levels: Levels, stored: Stored) {
  const byId = new Map(items.map((item) => [item.key, item]));
  const keys = [
    ...(levels.zones.get(holderId) ?? []).map(({ id }) => sceneKey('zone', id)),
    ...(levels.assets.get(holderId) ?? []).map(({ id }) => sceneKey('asset', id)),
  ];
  return inLayers(
    keys.flatMap((key) => byId.get(key) ?? []),
    ({ key }) => stored.get(key)?.layer ?? 0,
  );
}

function inLayers<T>(things: readonly T[], layerOf: (thing: T) => number): readonly T[] {
  return things.some((thing) => layerOf(thing) !== 0) ? things.toSorted((a, b) => layerOf(a) - layerOf(b)) : things;
}

/** Finds the place of everything that a diagram shows: the stored one, else one that follows from the plant alone. */
export function buildScene(drawn: Drawn, diagramId: string): Scene {
  const stored = storedPlaces(drawn.placement, diagramId);
  const part = shownPart(drawn, diagramId, stored);
  const levels = sortIntoLevels(part);
  const items = new Map<string, SceneItem>();
  const content = new Map<string, readonly string[]>();
  const add = (level: readonly LevelItem[], holder: LevelItem | null, depth: number, origin: Point) => {
    const parentKey = holder?.key ?? null;
    const ordered = fromTheBack(level, holder?.id ?? null, levels, stored);
    content.set(
      parentKey ?? '',
      ordered.map(({ key }) => key),
    );
    for (const item of ordered) {
      const abs = moved(item.rect, origin);
      const { content: inner, ...own } = item;
      items.set(item.key, { ...own, ...handOf(stored, item.key), parentKey, depth, abs, isBeyond: false });
      if (item.kind === 'zone') add(inner, item, depth + 1, abs);
    }
  };
  add(layOutLevel(levels, stored, null).items, null, 0, { x: 0, y: 0 });
  const outside = (more: readonly SceneItem[]) => {
    for (const item of more) items.set(item.key, { ...item, ...handOf(stored, item.key) });
    const keys = [...(content.get('') ?? []), ...more.map(({ key }) => key)];
    content.set(
      '',
      inLayers(keys, (key) => items.get(key)?.layer ?? 0),
    );
  };
  outside(placeExternals(part, items, stored));
  outside(placeNotes(drawn.note.values(), diagramId, stored, boundsOf(items)));
  return { diagramId, items, content, conduits: part.conduit, bounds: boundsOf(items) };
}

function boundsOf(items: ReadonlyMap<string, SceneItem>): Rect {
  return around([...items.values()].filter(({ depth }) => depth === 0).map(({ abs }) => abs));
}
