import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { checkRows } from './check-model.ts';
import type { ReadableDb } from './connection.ts';
import type { DocumentError } from './storage-error.ts';
import type { Table } from './table.ts';
import { tableOf } from './tables/index.ts';

type Entity = { readonly id: string };

/** So few rows at a time that what is not kept of them costs the garbage collector nothing. */
const BATCH = 500;

function* batchesOf(rows: Iterable<unknown[]>): Generator<unknown[][]> {
  let batch: unknown[][] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

function invalidRecord(table: Table, row: unknown[] | undefined, field: string): Result<never, DocumentError> {
  return err({ code: 'invalidRecord', table: table.name, id: String(row?.[0]).slice(0, 200), field });
}

/** The rows of a table by id; ids that come twice, or rows that the schema refuses, are an error. */
function readTable(db: ReadableDb, table: Table): Result<Map<string, Entity>, DocumentError> {
  const select = db.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name} ORDER BY rowid`);
  const entities = new Map<string, Entity>();
  let count = 0;
  for (const rows of batchesOf(select.raw().iterate() as Iterable<unknown[]>)) {
    const read = table.fromRows(rows);
    if (!read.ok) return invalidRecord(table, rows[read.error.index], read.error.field);
    for (const entity of read.value) {
      entities.set(entity.id, entity);
      if (entities.size !== ++count) return invalidRecord(table, [entity.id], 'id');
    }
  }
  return ok(entities);
}

/** Every row of every table, checked, as a model; the pages and references of the database have been checked before. */
export function readModel(db: ReadableDb): Result<Model, DocumentError> {
  const read: Partial<Record<EntityKind, ReadonlyMap<string, Entity>>> = {};
  for (const kind of entityKinds) {
    const rows = readTable(db, tableOf(kind));
    if (!rows.ok) return rows;
    read[kind] = rows.value;
  }
  return checkRows(read as Model);
}
