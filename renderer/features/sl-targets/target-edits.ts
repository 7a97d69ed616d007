import type { PartialVector } from '#shared/engine/assessment.ts';
import {
  foundationalRequirements,
  vectorOf,
  type FoundationalRequirement,
  type SecurityLevel,
  type SlTarget,
} from '#shared/model/security-level.ts';

/** What of an SL-T a cell says: one level for all FR, the level of one FR, the reason, or the alternative that was declined. */
export type TargetPart = 'all' | FoundationalRequirement | 'rationale' | 'declined';

/** A vector as an SL-T holds it. */
type Levels = Extract<SlTarget, { vector: unknown }>['vector'];

/** A level as it is typed: one digit, full width as well; null for anything else. */
export function readLevel(typed: string): SecurityLevel | null {
  const digit = typed.normalize('NFKC').trim();
  return /^[0-4]$/.test(digit) ? (Number(digit) as SecurityLevel) : null;
}

/** Reason and declined alternative, kept from one level to the next. */
function words(assigned: SlTarget | null): Pick<SlTarget, 'rationale' | 'declined'> {
  return {
    rationale: assigned?.rationale ?? '',
    ...(assigned?.declined === undefined ? {} : { declined: assigned.declined }),
  };
}

/**
 * The SL-T with one level set: for all FR, or for one FR with the others as they stand. An FR whose level nobody knows
 * takes the level that is set. Null sets it back to the computed one; where all FR are computed then, nothing is assigned.
 */
export function withLevel(
  assigned: SlTarget | null,
  part: 'all' | FoundationalRequirement,
  level: SecurityLevel | null,
  computed: PartialVector | null,
): SlTarget | null {
  if (part === 'all') return level === null ? null : { level, ...words(assigned) };
  const at = foundationalRequirements.indexOf(part);
  const set = level ?? computed?.[at] ?? null;
  if (set === null || (level === null && assigned === null)) return null;
  const stands = assigned ? vectorOf(assigned) : computed;
  const one = (fr: number) => (fr === at ? set : (stands?.[fr] ?? set));
  const vector: Levels = [one(0), one(1), one(2), one(3), one(4), one(5), one(6)];
  const isComputed = level === null && vector.every((mine, fr) => mine === computed?.[fr]);
  return isComputed ? null : { vector, ...words(assigned) };
}

/** The SL-T with its reason or the declined alternative written; null where nothing is assigned that could have one. */
export function withWords(assigned: SlTarget | null, part: 'rationale' | 'declined', text: string): SlTarget | null {
  if (assigned === null) return null;
  if (part === 'rationale') return { ...assigned, rationale: text };
  const { declined: _before, ...rest } = assigned;
  return text === '' ? rest : { ...rest, declined: text };
}

/** Per FR: whether an assigned level is above (1) or below (-1) the computed one; 0 where they agree or one is not known. */
export function differencesOf(assigned: SlTarget | null, computed: PartialVector | null): readonly (-1 | 0 | 1)[] {
  if (assigned === null) return foundationalRequirements.map(() => 0);
  return vectorOf(assigned).map((level, fr) => Math.sign(level - (computed?.[fr] ?? level)) as -1 | 0 | 1);
}
