import type { SubjectAssessment } from '#shared/engine/assessment.ts';

/** The largest gap over the seven FR; null where none is known. */
export function largestGap(assessment: SubjectAssessment | undefined): number | null {
  const known = (assessment?.gap ?? []).filter((gap) => gap !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The id of a thing's element, whatever its own id is made of. */
export function elementId(key: string): string {
  return `canvas-${encodeURIComponent(key).replaceAll(/[!'()*~.]/g, (letter) => `%${letter.codePointAt(0)?.toString(16)}`)}`;
}
