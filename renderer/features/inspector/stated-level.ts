import {
  uniformVector,
  vectorOf,
  type SecurityLevel,
  type SlAchieved,
  type SlVector,
} from '#shared/model/security-level.ts';

/** The ways in which a person states an SL: not at all, one level, a level per FR, or a range (SL-A only). */
export const statedForms = ['none', 'level', 'vector', 'range'] as const;
export type StatedForm = (typeof statedForms)[number];

/** The way in which an SL is stated. */
export function formOf(stated: SlAchieved | null): StatedForm {
  if (stated === null) return 'none';
  if ('vector' in stated) return 'vector';
  return 'level' in stated ? 'level' : 'range';
}

/** The same SL stated in another way, as near as that way allows; `fallback` is what it starts from where none was. */
export function inForm(stated: SlAchieved | null, form: StatedForm, fallback: SlVector | null): SlAchieved | null {
  const rationale = stated?.rationale ?? '';
  const vector = stated ? vectorOf(stated) : (fallback ?? uniformVector(0));
  const lowest = Math.min(...vector) as SecurityLevel;
  const highest = Math.max(...vector) as SecurityLevel;
  if (form === 'none') return null;
  if (form === 'vector') return { vector: [...vector], rationale };
  if (form === 'level') return { level: highest, rationale };
  return { range: [lowest, highest], rationale };
}

/** A range after one of its ends was set; the other end follows where it would be overtaken. */
export function withRangeEnd(
  [low, high]: readonly [SecurityLevel, SecurityLevel],
  end: 'low' | 'high',
  level: SecurityLevel,
): [SecurityLevel, SecurityLevel] {
  return end === 'low'
    ? [level, Math.max(level, high) as SecurityLevel]
    : [Math.min(level, low) as SecurityLevel, level];
}
