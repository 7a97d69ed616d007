import type { Placement } from '#shared/model/placement.ts';
import { around, moved, type Point, type Rect } from './geometry.ts';
import { layOutLevel, type LevelItem } from './lay-out-level.ts';
import { sortIntoLevels, type Drawn } from './levels.ts';
import { placeExternals } from './place-externals.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';

/** Where everything stands; zones come before what they hold. */
export type Scene = {
  readonly diagramId: string;
  readonly items: ReadonlyMap<string, SceneItem>;
  /** Keys by the key of the zone that holds them; '' for the drawing itself. */
  readonly content: ReadonlyMap<string, readonly string[]>;
  readonly bounds: Rect;
};

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

/** Finds the place of everything: the stored one, else one that follows from the plant alone. */
export function buildScene(drawn: Drawn, diagramId: string): Scene {
  const stored = storedPlaces(drawn.placement, diagramId);
  const root = layOutLevel(sortIntoLevels(drawn), stored, null);
  const items = new Map<string, SceneItem>();
  const content = new Map<string, string[]>();
  const add = (level: readonly LevelItem[], parentKey: string | null, depth: number, origin: Point) => {
    content.set(
      parentKey ?? '',
      level.map(({ key }) => key),
    );
    for (const { content: inner, ...item } of level) {
      const abs = moved(item.rect, origin);
      items.set(item.key, { ...item, parentKey, depth, abs });
      if (item.kind === 'zone') add(inner, item.key, depth + 1, abs);
    }
  };
  add(root.items, null, 0, { x: 0, y: 0 });
  for (const external of placeExternals(drawn.conduit.values(), items, stored)) {
    items.set(external.key, external);
    content.get('')?.push(external.key);
  }
  return {
    diagramId,
    items,
    content,
    bounds: around([...items.values()].filter(({ depth }) => depth === 0).map(({ abs }) => abs)),
  };
}
