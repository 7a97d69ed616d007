import { slotsOf } from '#shared/engine/slots.ts';
import type { Rule } from './rule.ts';

/** A scenario about something that is not there, or about an asset outside every zone and conduit, reaches no SL-T. */
export const scenarioSubjectMissing: Rule<'scenario'> = {
  id: 'scenario-subject-missing',
  clause: 'ZCR 5.1',
  scope: 'scenario',
  evaluate: ({ subject }, _, { model, slots }) =>
    subject.kind === 'suc' || slotsOf(subject, model, slots).length > 0
      ? null
      : { severity: 'warning', params: { subject: subject.id } },
};
