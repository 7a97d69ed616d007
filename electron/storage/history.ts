import type { EntityChange, ModelDiff } from '#shared/diff/model-diff.ts';
import type { HistoryEntry, HistoryFilter, HistoryPage } from '#shared/ipc/history-page.ts';
import { displayName } from '#shared/model/display-name.ts';
import { parseLine, readHead, type AuditLine } from './audit-log.ts';
import type { ReadableDb } from './connection.ts';
import type { AuditEntry } from './document.ts';

/** How many lines are looked at for one page. */
const PAGE = 200;

const SELECT = `SELECT * FROM audit_log
  WHERE seq < @before AND (@who IS NULL OR who = @who)
    AND (@kind IS NULL OR instr(diff, @kind)) AND (@id IS NULL OR instr(diff, @id))
  ORDER BY seq DESC LIMIT ${PAGE}`;

function nameOf({ kind, before, after }: EntityChange): string {
  const entity = before ?? after;
  return entity ? displayName(kind, entity) : '';
}

function isAbout(diff: ModelDiff, { kind, id }: HistoryFilter): boolean {
  if (kind === null && id === null) return true;
  return diff.some((change) => (kind === null || change.kind === kind) && (id === null || change.id === id));
}

function entryOf({ seq, at, who, label, diff }: AuditEntry): HistoryEntry {
  const named = diff.find(({ id }) => id === label.params['id']) ?? diff[0];
  const first = named ? { kind: named.kind, id: named.id, name: nameOf(named) } : null;
  return { seq, at, who, label, count: diff.length, first };
}

/** A line as it is shown; one that somebody tampered with is shown as such, null where the filter leaves it out. */
function shown(line: AuditLine, filter: HistoryFilter): HistoryEntry | null {
  try {
    const entry = parseLine(line);
    return isAbout(entry.diff, filter) ? entryOf(entry) : null;
  } catch {
    const { seq, at, who } = line;
    return { seq, at, who, label: { key: 'unreadable', params: {} }, count: 0, first: null };
  }
}

/** A page of the history from before a line, newest first. */
export function readHistory(db: ReadableDb, filter: HistoryFilter, before: number | null): HistoryPage {
  const lines = db.prepare(SELECT).all({
    before: before ?? Number.MAX_SAFE_INTEGER,
    who: filter.who,
    kind: filter.kind && JSON.stringify(filter.kind),
    id: filter.id && JSON.stringify(filter.id),
  }) as AuditLine[];
  const people = db.prepare('SELECT DISTINCT who FROM audit_log ORDER BY who').pluck().all() as string[];
  return {
    entries: lines.flatMap((line) => shown(line, filter) ?? []),
    before: lines.length < PAGE ? null : (lines.at(-1)?.seq ?? null),
    people,
    head: readHead(db).seq,
  };
}
