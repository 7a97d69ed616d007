import type { Subject } from '#shared/model/subject.ts';
import { composed, type SqlValue } from '../field.ts';

const kinds = ['zone', 'conduit', 'asset'] as const;

function decompose(subject: Subject): SqlValue[] {
  return [subject.kind, ...kinds.map((kind) => (subject.kind === kind ? subject.id : null))];
}

function compose([kind, ...ids]: readonly SqlValue[]): unknown {
  const given = ids.filter((id) => id !== null);
  if (kind === 'suc') return given.length === 0 ? { kind } : undefined;
  const id = ids[kinds.findIndex((one) => one === kind)];
  return given.length === 1 && id !== null ? { kind, id } : undefined;
}

/** What something is said of: its kind, and the id in the column of that kind. */
export const subjectField = composed(
  ['subject_kind', 'subject_zone_id', 'subject_conduit_id', 'subject_asset_id'],
  decompose,
  compose,
);
