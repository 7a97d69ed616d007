import type { RequirementStatus } from '#shared/model/requirement-status.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';

/** What is odd about the statuses of one subject, as ids of requirements. */
export type StatusNote = {
  readonly subject: Subject;
  /** Nothing of the kind is asked of the subject, or the catalog does not know it: they count for nothing. */
  readonly ignored: string[];
  /** "Not applicable" without a reason: they count as open. */
  readonly unreasoned: string[];
};

/** The odd statuses of a plant, by subject key. */
export type StatusNotes = Map<string, StatusNote>;

/** Notes an odd status. */
export function noteStatus(notes: StatusNotes, row: RequirementStatus, what: 'ignored' | 'unreasoned'): void {
  const key = subjectKey(row.subject);
  let note = notes.get(key);
  if (!note) notes.set(key, (note = { subject: row.subject, ignored: [], unreasoned: [] }));
  note[what].push(row.requirementId);
}
