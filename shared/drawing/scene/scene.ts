import type { Conduit } from '#shared/model/conduit.ts';
import type { Placement } from '#shared/model/placement.ts';
import { around, moved, type Point, type Rect } from './geometry.ts';
import { layOutLevel, type LevelItem } from './lay-out-level.ts';
import { sortIntoLevels, type Drawn, type Levels } from './levels.ts';
import { placeExternals } from './place-externals.ts';
import { placeNotes } from './place-notes.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';
import { shownPart } from './shown-part.ts';

/** Where everything stands, from the back to the front; zones come before what they hold. */
export type Scene = {
  readonly diagramId: string;
  /** Whether it shows some zones of the plant, not all of it. */
  readonly isPart: boolean;
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

/** In the order of the plant, zones before assets, whether or not places are stored. */
function inPlantOrder(items: readonly LevelItem[], holderId: string | null, levels: Levels): LevelItem[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const keys = [
    ...(levels.zones.get(holderId) ?? []).map(({ id }) => sceneKey('zone', id)),
    ...(levels.assets.get(holderId) ?? []).map(({ id }) => sceneKey('asset', id)),
  ];
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** From the back to the front: by layer, and in one layer as they come. */
function fromTheBack(items: readonly SceneItem[]): readonly SceneItem[] {
  const isFlat = items.every(({ layer }) => layer === 0);
  return isFlat ? items : items.toSorted((a, b) => a.layer - b.layer);
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
    const ordered = inPlantOrder(level, holder?.id ?? null, levels);
    const placed = ordered.map(({ content: _inner, ...own }, rank): SceneItem => {
      const abs = moved(own.rect, origin);
      return { ...own, ...handOf(stored, own.key), parentKey, depth, abs, isBeyond: false, rank };
    });
    const inner = new Map(ordered.map((item) => [item.key, item]));
    const back = fromTheBack(placed);
    content.set(
      parentKey ?? '',
      back.map(({ key }) => key),
    );
    for (const own of back) {
      items.set(own.key, own);
      const item = inner.get(own.key);
      if (item?.kind === 'zone') add(item.content, item, depth + 1, own.abs);
    }
  };
  add(layOutLevel(levels, stored, null).items, null, 0, { x: 0, y: 0 });
  const beside = (more: readonly SceneItem[]) => {
    const before = (content.get('') ?? []).flatMap((key) => items.get(key) ?? []);
    const added = more.map((item, index) => ({ ...item, ...handOf(stored, item.key), rank: before.length + index }));
    for (const item of fromTheBack(added)) items.set(item.key, item);
    const all = [...before, ...added].sort((a, b) => a.rank - b.rank);
    content.set(
      '',
      fromTheBack(all).map(({ key }) => key),
    );
  };
  beside(placeExternals(part, items, stored));
  beside(placeNotes(drawn.note.values(), diagramId, stored, boundsOf(items)));
  return { diagramId, isPart: part.isPart, items, content, conduits: part.conduit, bounds: boundsOf(items) };
}

function boundsOf(items: ReadonlyMap<string, SceneItem>): Rect {
  return around([...items.values()].filter(({ depth }) => depth === 0).map(({ abs }) => abs));
}
