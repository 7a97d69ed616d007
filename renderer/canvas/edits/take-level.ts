import type { Command } from '#shared/commands/command.ts';
import { editEntities } from '#shared/commands/edit-entity.ts';
import { otherBand } from '#shared/drawing/arrange/other-band.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Zone } from '#shared/model/zone.ts';

/** Gives zones the Purdue level of the band that they stand in; null where each has it, or stands in none. */
export function takeLevels(scene: Scene, zones: ReadonlyMap<string, Zone>, keys: readonly string[]): Command | null {
  const levels = new Map(
    keys.flatMap((key) => {
      const band = otherBand(scene, zones, key);
      return band ? [[key.slice('zone:'.length), band.level] as const] : [];
    }),
  );
  if (levels.size === 0) return null;
  return editEntities('zone', [...levels.keys()], ({ id }) => ({ purdueLevel: levels.get(id) ?? null }));
}
