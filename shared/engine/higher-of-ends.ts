import { foundationalRequirements, type SecurityLevel, type SlTarget } from '#shared/model/security-level.ts';
import type { PartialVector } from './assessment.ts';

type Levels = Extract<SlTarget, { vector: unknown }>['vector'];

/**
 * What may be suggested for a conduit: per FR the higher SL-T of its ends, one that lies outside the SUC not counted. Null
 * where an FR is known at neither end. The standard does not say that a conduit takes the higher of its ends.
 */
export function higherOfEnds(from: PartialVector | null, to: PartialVector | null): Levels | null {
  const vector: Levels = [0, 0, 0, 0, 0, 0, 0];
  for (let fr = 0; fr < foundationalRequirements.length; fr++) {
    const known = [from?.[fr] ?? null, to?.[fr] ?? null].filter((level) => level !== null);
    if (known.length === 0) return null;
    vector[fr] = Math.max(...known) as SecurityLevel;
  }
  return vector;
}
