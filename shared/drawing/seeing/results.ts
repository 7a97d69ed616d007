import type { Assessment, PartialVector, SubjectAssessment } from '#shared/engine/assessment.ts';

/** The results of every zone and conduit with its scene key; none before the first have come. */
export function* subjectResults(assessment: Assessment | null): Generator<readonly [string, SubjectAssessment]> {
  if (!assessment) return;
  for (const zone of assessment.zones) yield [`zone:${zone.id}`, zone];
  for (const conduit of assessment.conduits) yield [`conduit:${conduit.id}`, conduit];
}

/** The value of one FR, or null where it is not known. */
export function atFr(vector: PartialVector | readonly (number | null)[] | undefined | null, fr: number): number | null {
  return vector?.[fr] ?? null;
}

/** The largest gap over the seven FR. Null where none is known, and where an unknown FR may hide one. */
export function worstGap(gap: SubjectAssessment['gap']): number | null {
  const known = (gap ?? []).filter((one) => one !== null);
  if (known.length === 0) return null;
  const worst = Math.max(...known);
  return worst <= 0 && known.length < (gap ?? []).length ? null : worst;
}
