import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { fromFailure, type DocumentError } from '../storage-error.ts';
import { initial } from './0001-initial.ts';
import { catalogAndProducts } from './0002-catalog-and-products.ts';
import { diagramsAndNotes } from './0003-diagrams-and-notes.ts';
import { workflowAndWorkshop } from './0004-workflow-and-workshop.ts';
import { planAndProgramme } from './0005-plan-and-programme.ts';
import type { Migration } from './migration.ts';

/** Every step, from the first version on. */
export const migrations: readonly Migration[] = [
  initial,
  catalogAndProducts,
  diagramsAndNotes,
  workflowAndWorkshop,
  planAndProgramme,
];

/** The schema version that this app writes. */
export const SCHEMA_VERSION = migrations.length;

/** The table of steps, once it is sure that the versions are 1, 2, 3 …. */
export function assertMonotonic(steps: readonly Migration[]): readonly Migration[] {
  steps.forEach((step, index) => {
    if (step.version !== index + 1) throw new Error(`migration ${step.name} has version ${step.version}`);
  });
  return steps;
}

/** The schema version of a database. */
export function schemaVersionOf(db: ReadableDb): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Brings a database to version `to` in one transaction, in which the version is set as well. */
export function migrate(
  db: WritableDb,
  to: number = SCHEMA_VERSION,
  steps: readonly Migration[] = migrations,
): Result<{ from: number }, DocumentError> {
  const from = schemaVersionOf(db);
  if (from > to) return err({ code: 'fromTheFuture', version: from });
  if (from === to) return ok({ from });
  try {
    db.transaction(() => {
      for (const step of assertMonotonic(steps).slice(from, to)) step.up(db);
      db.pragma(`user_version = ${to}`);
    })();
    return ok({ from });
  } catch (thrown) {
    const failure = fromFailure(thrown);
    return err(failure.code === 'corrupt' ? { code: 'migrationFailed', version: to } : failure);
  }
}
