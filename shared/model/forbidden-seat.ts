import type { Countermeasure } from './countermeasure.ts';
import type { Model } from './model.ts';
import { subjectKey, type Subject } from './subject.ts';

/**
 * The subjects of a measure on which it must not sit, since it would break a protective function there. A zone that is
 * marked forbids its assets too.
 */
export function forbiddenSeats(
  { subjects, mustNotSitOn }: Pick<Countermeasure, 'subjects' | 'mustNotSitOn'>,
  assets: Model['asset'],
): readonly Subject[] {
  if (mustNotSitOn.length === 0) return [];
  const forbidden = new Set(mustNotSitOn.map(subjectKey));
  const isForbidden = (subject: Subject): boolean => {
    if (forbidden.has(subjectKey(subject))) return true;
    const zoneId = subject.kind === 'asset' ? (assets.get(subject.id)?.zoneId ?? null) : null;
    return zoneId !== null && forbidden.has(subjectKey({ kind: 'zone', id: zoneId }));
  };
  return subjects.filter(isForbidden);
}
