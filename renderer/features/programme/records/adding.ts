import { dayOf } from '#shared/day.ts';
import { auditSchema } from '#shared/model/audit.ts';
import { incidentSchema } from '#shared/model/incident.ts';
import { programmeRecordSchema } from '#shared/model/programme-record.ts';
import { reviewSchema } from '#shared/model/review.ts';
import { addEntity, freshId } from '../edits.ts';
import type { RecordKind } from './RecordSheet.tsx';

/** How a record of each kind is added; what happens has the day of today at first. */
export const adding: Readonly<Record<RecordKind, () => void>> = {
  programmeRecord: () =>
    addEntity({
      kind: 'programmeRecord',
      entity: programmeRecordSchema.parse({ id: freshId('programmeRecord', 'P-'), kind: 'policy' }),
    }),
  incident: () =>
    addEntity({
      kind: 'incident',
      entity: incidentSchema.parse({ id: freshId('incident', 'I-'), day: dayOf(new Date()) }),
    }),
  audit: () =>
    addEntity({
      kind: 'audit',
      entity: auditSchema.parse({ id: freshId('audit', 'AU-'), day: dayOf(new Date()) }),
    }),
  review: () => addEntity({ kind: 'review', entity: reviewSchema.parse({ id: freshId('review', 'RV-') }) }),
};
