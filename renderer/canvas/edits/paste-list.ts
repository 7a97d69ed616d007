import { columnsAround, freeCells } from '#shared/drawing/scene/asset-grid.ts';
import { contentOf } from '#shared/drawing/scene/free-spot.ts';
import { snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { ListEntities } from '#shared/asset-list/list-entities.ts';
import type { Command } from '#shared/commands/command.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { placeAll, type Place } from '#shared/commands/place.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import type { Asset } from '#shared/model/asset.ts';

/** A block of free cells in a zone that is there already, about twice as wide as high, but not narrower than the zone. */
function cellsIn(scene: Scene, zoneId: string, count: number): Rect[] {
  const taken = contentOf(scene, zoneId).map(({ rect }) => rect);
  const width = scene.items.get(sceneKey('zone', zoneId))?.rect.width ?? null;
  const columns = Math.max(columnsAround(taken, count, null), columnsAround(taken, count, width));
  return freeCells(count, columns, taken);
}

/** A block of free cells on the drawing itself, from a point on. */
function cellsAt(scene: Scene, at: Point, count: number): Rect[] {
  const from = { x: snap(at.x), y: snap(at.y) };
  const taken = contentOf(scene, null).map(({ rect }) => rect);
  return freeCells(count, columnsAround([], count, null), taken, from);
}

function places(assets: readonly Asset[], cells: readonly Rect[]): Place[] {
  return assets.flatMap(({ id }, at): Place[] => {
    const cell = cells[at];
    return cell ? [{ kind: 'asset', subjectId: id, ...cell }] : [];
  });
}

/**
 * Adds what a pasted list holds in one step: in zones that are there each asset gets a free cell, outside of all zones
 * they stand in a block at `at`; new zones and what is in them are fitted in by themselves.
 */
export function pasteList(scene: Scene, { zones, assets }: ListEntities, at: Point): Command {
  const placed = [...Map.groupBy(assets, ({ zoneId }) => zoneId)].flatMap(([zoneId, inZone]) => {
    if (zoneId === null) return places(inZone, cellsAt(scene, at, inZone.length));
    return scene.items.has(sceneKey('zone', zoneId)) ? places(inZone, cellsIn(scene, zoneId, inZone.length)) : [];
  });
  const entities = [
    ...zones.map((entity) => ({ kind: 'zone' as const, entity })),
    ...assets.map((entity) => ({ kind: 'asset' as const, entity })),
  ];
  const label = { key: 'paste', params: { name: assets[0]?.name ?? '', count: assets.length } };
  return inSequence(label, [createEntities(entities), placeAll(scene.diagramId, placed)]);
}
