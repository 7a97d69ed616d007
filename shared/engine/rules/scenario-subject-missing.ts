import { NO_SLOT } from '#shared/engine/slots.ts';
import type { Rule } from './rule.ts';

/** A scenario about something that is not there, or about an asset outside every zone and conduit, reaches no SL-T. */
export const scenarioSubjectMissing: Rule<'incomplete-scenario'> = {
  id: 'scenario-subject-missing',
  clause: 'ZCR 5.1',
  scope: 'incomplete-scenario',
  evaluate: ({ subject }, { zoneSlot, conduitSlot }) =>
    subject.kind === 'suc' || zoneSlot !== NO_SLOT || conduitSlot !== NO_SLOT
      ? null
      : { severity: 'warning', params: { subject: subject.id } },
};
