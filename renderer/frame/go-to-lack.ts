import { jumpTo } from '#renderer/state/jump.ts';
import { goTo, places } from '#renderer/state/view-store.ts';
import type { FindingSubject } from '#shared/engine/assessment.ts';
import { placeOfLack } from './rail-places.ts';

/** Selects what lacks something, and goes where the step's work is done. */
export function goToLack(zcr: string, subject: FindingSubject): void {
  jumpTo(subject);
  const place = placeOfLack(zcr, subject, places);
  if (place) goTo(place);
}
