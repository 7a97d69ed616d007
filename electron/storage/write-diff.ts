import { isSameEntity, type EntityChange, type ModelDiff } from '#shared/diff/model-diff.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from './connection.ts';
import type { SqlValue } from './field.ts';
import type { DocumentError } from './storage-error.ts';
import { tableOf } from './tables/index.ts';

type Statements = {
  readonly select: (id: string) => unknown[] | undefined;
  readonly upsert: (row: readonly SqlValue[]) => void;
  readonly remove: (id: string) => void;
};

function prepare(db: WritableDb, kind: EntityKind): Statements {
  const { name, columns } = tableOf(kind);
  const select = db.prepare(`SELECT ${columns.join(', ')} FROM ${name} WHERE id = ?`).raw();
  const upsert = db.prepare(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
  );
  const remove = db.prepare(`DELETE FROM ${name} WHERE id = ?`);
  return {
    select: (id) => select.get(id) as unknown[] | undefined,
    upsert: (row) => void upsert.run(row),
    remove: (id) => void remove.run(id),
  };
}

/** Text as the file can hold it: half of a surrogate pair becomes U+FFFD. */
function rowOf(kind: EntityKind, entity: NonNullable<EntityChange['after']>): SqlValue[] {
  const row = tableOf(kind).toRow(entity);
  return row.map((cell) => (typeof cell === 'string' ? cell.toWellFormed() : cell));
}

/** Whether the stored row is the entity that a change starts from. */
function isStored(kind: EntityKind, before: EntityChange['before'], row: unknown[] | undefined): boolean {
  if (before === null || row === undefined) return before === null && row === undefined;
  const expected = rowOf(kind, before);
  if (expected.every((cell, index) => cell === row[index])) return true;
  const entities = tableOf(kind).fromRows([row, expected]);
  return entities.ok && isSameEntity(entities.value[0], entities.value[1]);
}

function invalid(kind: EntityKind, id: string, field: string): Result<never, DocumentError> {
  return err({ code: 'invalidRecord', table: tableOf(kind).name, id, field });
}

/** Whether a row keeps the constraints of its table. */
function fits(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT'))
      return false;
    throw thrown;
  }
}

/** Writes changes to the rows of one database, in the transaction of the caller. */
export type DiffWriter = (diff: ModelDiff) => Result<null, DocumentError>;

/** A writer that keeps its statements. A change that does not start from what is stored is refused. */
export function createDiffWriter(db: WritableDb): DiffWriter {
  const statements = new Map<EntityKind, Statements>();
  const of = (kind: EntityKind): Statements => {
    const known = statements.get(kind) ?? prepare(db, kind);
    statements.set(kind, known);
    return known;
  };
  return (diff) => {
    for (const { kind, id, before, after } of diff) {
      const { select, upsert, remove } = of(kind);
      if (!isStored(kind, before, select(id))) return err({ code: 'outOfOrder', table: tableOf(kind).name, id });
      if (after === null) remove(id);
      else if (after.id !== id || !id.isWellFormed()) return invalid(kind, id, 'id');
      else if (!fits(() => upsert(rowOf(kind, after)))) return invalid(kind, id, '');
    }
    return ok(null);
  };
}

/** Fills the tables of a new database. */
export function writeModel(db: WritableDb, model: Model): Result<null, DocumentError> {
  for (const kind of entityKinds) {
    const { upsert } = prepare(db, kind);
    for (const [id, entity] of model[kind]) {
      if (entity.id !== id || !id.isWellFormed()) return invalid(kind, id, 'id');
      if (!fits(() => upsert(rowOf(kind, entity)))) return invalid(kind, id, '');
    }
  }
  return ok(null);
}
