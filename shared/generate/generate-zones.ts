import { zoneSchema, type Zone, type ZoneKind } from '#shared/model/zone.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

/** Zones come in families: one that holds three others, of which the last holds one more. */
const FAMILY = 5;
const parentInFamily = [null, 0, 0, 0, 3] as const;

type Level = NonNullable<Zone['purdueLevel']>;
const familyLevels: readonly Level[] = ['2', '1', '3', '1', '2', '3.5', '1', '4', '2', '0'];
const names: Readonly<Record<Level, string>> = {
  '0': 'Field area',
  '1': 'Process cell',
  '2': 'Supervisory area',
  '3': 'Site operations',
  '3.5': 'Industrial DMZ',
  '4': 'Site business network',
  '5': 'Enterprise network',
  external: 'Outside party',
};

function kindOf(level: Level, inFamily: number): ZoneKind {
  if (level === '4' || level === '5') return 'business';
  if (level === '3.5') return 'dmz';
  if (level === '1' && inFamily === 4) return 'safety';
  return level === '2' && inFamily === 2 ? 'wireless' : 'control';
}

/** Nested zones over the Purdue levels; some have an SL-T that was assigned. */
export function generateZones(count: number, random: Random): Zone[] {
  const idAt = (index: number) => numberedId('Z', index, count);
  return Array.from({ length: count }, (_, index) => {
    const inFamily = index % FAMILY;
    const parent = parentInFamily[inFamily] ?? null;
    const level = familyLevels[Math.floor(index / FAMILY) % familyLevels.length] ?? '1';
    return zoneSchema.parse({
      id: idAt(index),
      name: `${names[level]} ${index + 1}`,
      kind: kindOf(level, inFamily),
      parentId: parent === null ? null : idAt(index - inFamily + parent),
      purdueLevel: level,
      inScope: level !== '4' && level !== '5',
      location: `Building ${1 + Math.floor(index / 10)}`,
      slTarget: random.chance(0.3) ? { level: 1 + random.below(4), rationale: 'Set in the workshop.' } : null,
    });
  });
}
