import type { AssessedAchieved, AssessedTarget } from './assessment.ts';

/** SL-T − SL-A per FR, null where either is unknown; negative where more is achieved than asked for. Never summed. */
export function gapOf(
  target: AssessedTarget | null,
  achieved: AssessedAchieved | null,
): readonly (number | null)[] | null {
  if (target === null || achieved === null) return null;
  return target.vector.map((asked, fr) => {
    const reached = achieved.vector[fr] ?? null;
    return asked === null || reached === null ? null : asked - reached;
  });
}
