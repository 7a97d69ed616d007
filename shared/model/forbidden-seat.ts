import type { Countermeasure } from './countermeasure.ts';
import type { Model } from './model.ts';
import { subjectKey, type Subject } from './subject.ts';

/**
 * The first subject of a measure on which it must not sit, since it would break a protective function there; or null. A
 * zone that is marked forbids its assets too.
 */
export function forbiddenSeat(
  { subjects, mustNotSitOn }: Pick<Countermeasure, 'subjects' | 'mustNotSitOn'>,
  assets: Model['asset'],
): Subject | null {
  if (mustNotSitOn.length === 0) return null;
  const forbidden = new Set(mustNotSitOn.map(subjectKey));
  const isForbidden = (subject: Subject): boolean => {
    if (forbidden.has(subjectKey(subject))) return true;
    const zoneId = subject.kind === 'asset' ? (assets.get(subject.id)?.zoneId ?? null) : null;
    return zoneId !== null && forbidden.has(subjectKey({ kind: 'zone', id: zoneId }));
  };
  return subjects.find(isForbidden) ?? null;
}
