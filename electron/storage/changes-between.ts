import { changeKey, isSameEntity, type EntityChange, type ModelDiff } from '#shared/diff/model-diff.ts';
import { entitySchemas } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { parseLine, type AuditLine } from './audit-log.ts';
import type { ReadableDb } from './connection.ts';

/** An entity of an earlier time as the app would read it now; fields that came later are as where nobody set them. */
function asNow(kind: EntityChange['kind'], entity: unknown): unknown {
  return entity === null ? null : entitySchemas[kind].parse(entity);
}

/** A line that cannot be read, and where. */
export type BrokenLine = { readonly seq: number };

/**
 * What the lines after `from` up to `to` changed, as one diff: it leads from the plant at the one line to the plant at
 * the other. An entity that ended as it began is left out.
 */
export function changesBetween(db: ReadableDb, from: number, to: number): Result<ModelDiff, BrokenLine> {
  const changes = new Map<string, EntityChange>();
  const lines = db.prepare('SELECT * FROM audit_log WHERE seq > ? AND seq <= ? ORDER BY seq').iterate(from, to);
  for (const line of lines as IterableIterator<AuditLine>) {
    try {
      for (const change of parseLine(line).diff) {
        const earlier = changes.get(changeKey(change));
        changes.set(changeKey(change), earlier ? ({ ...change, before: earlier.before } as EntityChange) : change);
      }
    } catch {
      return err({ seq: line.seq });
    }
  }
  return readable([...changes.values()], to);
}

function readable(changes: readonly EntityChange[], to: number): Result<ModelDiff, BrokenLine> {
  try {
    const read = changes.map(
      ({ kind, id, before, after }) =>
        ({ kind, id, before: asNow(kind, before), after: asNow(kind, after) }) as EntityChange,
    );
    return ok(read.filter(({ before, after }) => !isSameEntity(before, after)));
  } catch {
    return err({ seq: to });
  }
}
