import { openImage, openWritable, type ReadableDb } from '#electron/storage/connection.ts';
import type { AuditTrail } from '#electron/storage/document.ts';
import { changesBetween, type BrokenLine } from '#electron/storage/changes-between.ts';
import { checkApprovals } from '#electron/storage/check-baselines.ts';
import { followTrail } from '#electron/storage/follow-trail.ts';
import { inspect } from '#electron/storage/inspect.ts';
import { schemaVersionOf } from '#electron/storage/migrations/index.ts';
import { readModel } from '#electron/storage/read-model.ts';
import { fromFailure, type DocumentError } from '#electron/storage/storage-error.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { ApprovalCheck } from '#shared/ipc/approval-check.ts';
import { textOfModel } from '#shared/ipc/wire-text.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Checks a working copy that nobody has open, as `inspect` does, and gives its plant as text. */
function inspectFile(file: string): Result<string, DocumentError> {
  let db;
  try {
    db = openWritable(file, { create: false });
    const model = inspect(db, schemaVersionOf(db));
    return model.ok ? ok(textOfModel(model.value)) : model;
  } catch (thrown) {
    return err(fromFailure(thrown));
  } finally {
    db?.close();
  }
}

/** Follows the audit trail of a database to its beginning. */
export function auditTrailOf(db: ReadableDb): AuditTrail {
  const model = readModel(db);
  return model.ok ? followTrail(db, model.value) : { state: 'broken', seq: 0 };
}

function withImage<T>(image: Uint8Array, look: (db: ReadableDb) => T): T {
  const db = openImage(image);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

function trailOfImage(image: Uint8Array): AuditTrail {
  return withImage(image, auditTrailOf);
}

function checkApprovalsOfImage(image: Uint8Array): Result<ApprovalCheck, DocumentError> {
  return withImage(image, (db) => {
    const model = readModel(db);
    return model.ok ? ok(checkApprovals(db, model.value)) : model;
  });
}

/** Two lines of the audit trail of a working copy. */
type Span = { readonly image: Uint8Array; readonly from: number; readonly to: number };

function changesOfImage({ image, from, to }: Span): Result<ModelDiff, BrokenLine> {
  return withImage(image, (db) => changesBetween(db, from, to));
}

/** What takes long with a document, and can be done in any thread. */
export const tasks = { inspectFile, trailOfImage, checkApprovalsOfImage, changesOfImage } as const;
type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
/** What one task is asked, and what it answers. */
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = ReturnType<Tasks[N]>;

/** Does the task of a name. */
export function doTask<N extends TaskName>(name: N, input: TaskInput<N>): TaskOutput<N> {
  const task = tasks[name] as (input: TaskInput<N>) => TaskOutput<N>;
  return task(input);
}
