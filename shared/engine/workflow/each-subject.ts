import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import type { Slot } from '#shared/engine/slots.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { all, each, type Progress, type WorkflowInput } from './step.ts';

/** What a check of a zone or conduit gets to see. */
export type CheckedSubject = {
  readonly subject: Zone | Conduit;
  readonly result: SubjectAssessment;
  readonly slot: Slot;
};

/** One check for each zone inside the SUC and for each conduit. */
export function eachSubject(
  input: WorkflowInput,
  reason: string,
  lacks: (checked: CheckedSubject) => boolean,
): Progress {
  const { zones, conduits, results } = input;
  const inScope = zones
    .map((subject, slot) => ({ subject, result: results.zones[slot]!, slot }))
    .filter(({ subject }) => subject.inScope);
  const ofZones = each(inScope, 'no-zone', reason, ({ subject: { id } }) => ({ kind: 'zone', id }), lacks);
  if (conduits.length === 0) return ofZones;
  const ofConduits = each(
    conduits,
    'no-zone',
    reason,
    ({ id }) => ({ kind: 'conduit', id }),
    (subject, at) => lacks({ subject, result: results.conduits[at]!, slot: zones.length + at }),
  );
  return all(ofZones, ofConduits);
}
