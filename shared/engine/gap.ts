import type { PartialVector } from './assessment.ts';

type Levels = { readonly vector: PartialVector } | null;

/** SL-T − SL-A (or SL-C) per FR, null where either is unknown; negative where more is reached than asked for. Never summed. */
export function gapOf(target: Levels, reached: Levels): readonly (number | null)[] | null {
  if (target === null || reached === null) return null;
  return target.vector.map((asked, fr) => {
    const level = reached.vector[fr] ?? null;
    return asked === null || level === null ? null : asked - level;
  });
}
