import { bandsOf, type Band } from '#shared/drawing/scene/bands.ts';
import { centre } from '#shared/drawing/scene/geometry.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Zone } from '#shared/model/zone.ts';

/** The band that the other zones make around the middle of an outermost zone; null where there is none. */
function bandAround(scene: Scene, zones: ReadonlyMap<string, Zone>, zoneKey: string): Band | null {
  const item = scene.items.get(zoneKey);
  if (item?.kind !== 'zone' || item.parentKey !== null) return null;
  const others = new Map([...zones].filter(([id]) => id !== item.id));
  const { y } = centre(item.abs);
  return bandsOf(scene, others).find(({ top, bottom }) => top <= y && y <= bottom) ?? null;
}

/** The band that an outermost zone stands in without having its level; null where it stands in its own, or in none. */
export function otherBand(scene: Scene, zones: ReadonlyMap<string, Zone>, zoneKey: string): Band | null {
  const band = bandAround(scene, zones, zoneKey);
  return band && band.level !== zones.get(scene.items.get(zoneKey)?.id ?? '')?.purdueLevel ? band : null;
}
