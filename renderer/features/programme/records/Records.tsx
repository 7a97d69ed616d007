import { adding } from './adding.ts';
import { incidentColumns, recordColumns, reviewColumns } from './record-columns.ts';
import { RecordSheet } from './RecordSheet.tsx';

/** Policies and trainings, with the day on which each is due again. */
export function Policies() {
  return <RecordSheet kind="programmeRecord" columns={recordColumns} add={adding.programmeRecord} />;
}

/** What happened, here or elsewhere, and the scenarios that it speaks for. */
export function Incidents() {
  return <RecordSheet kind="incident" columns={incidentColumns} add={adding.incident} />;
}

/** The reviews of the assessment, and the triggers that each answers. */
export function Reviews() {
  return <RecordSheet kind="review" columns={reviewColumns} add={adding.review} />;
}
