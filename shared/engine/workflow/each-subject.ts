import type { SubjectAssessment, WorkflowStep } from '#shared/engine/assessment.ts';
import type { Slot } from '#shared/engine/slots.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { check, type Progress, type WorkflowInput } from './step.ts';

/** Says of a zone or conduit whether it still lacks something. */
type SubjectCheck = (subject: Zone | Conduit, result: SubjectAssessment, slot: Slot) => boolean;

/** One check for each zone inside the SUC and for each conduit. */
export function eachSubject(
  { zones, conduits, subjects }: WorkflowInput,
  reason: string,
  lacks: SubjectCheck,
): Progress {
  const missing: WorkflowStep['missing'][number][] = [];
  let inScope = 0;
  zones.forEach((zone, at) => {
    if (!zone.inScope) return;
    inScope++;
    if (lacks(zone, subjects.zones[at]!, at)) missing.push({ reason, subject: { kind: 'zone', id: zone.id } });
  });
  if (inScope === 0) missing.push(...check(false, 'no-zone').missing);
  conduits.forEach(({ id }, at) => {
    if (lacks(conduits[at]!, subjects.conduits[at]!, zones.length + at))
      missing.push({ reason, subject: { kind: 'conduit', id } });
  });
  return { asked: Math.max(inScope, 1) + conduits.length, missing };
}
