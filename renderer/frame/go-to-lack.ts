import { openCrsAt } from '#renderer/state/crs-view.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { seek } from '#renderer/state/sought.ts';
import { goTo, places } from '#renderer/state/view-store.ts';
import type { WorkflowStep } from '#shared/engine/assessment.ts';
import { placeOfLack } from './rail-places.ts';

/** Selects what lacks something, and goes where the step's work is done, there to what is missing. */
export function goToLack(zcr: string, { subject, reason }: WorkflowStep['missing'][number]): void {
  jumpTo(subject);
  const place = placeOfLack(zcr, subject, places);
  if (place === 'crs') openCrsAt(zcr, subject);
  else if (place) goTo(place);
  seek(reason);
}
