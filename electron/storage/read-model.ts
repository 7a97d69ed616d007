import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from './connection.ts';
import type { DocumentError } from './storage-error.ts';
import type { Table } from './table.ts';
import { tableOf } from './tables/index.ts';
import { checkNesting } from './zone-nesting.ts';

type Entity = { readonly id: string };

/** The rows of a table by id; ids that come twice, or rows that the schema refuses, are an error. */
function readTable(db: ReadableDb, table: Table): Result<Map<string, Entity>, DocumentError> {
  const rows = db
    .prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name} ORDER BY rowid`)
    .raw()
    .all() as unknown[][];
  const entities = new Map<string, Entity>();
  for (const row of rows) {
    const entity = table.fromRow(row);
    const field = typeof entity === 'string' ? entity : entities.has(entity.id) ? 'id' : null;
    if (typeof entity === 'string' || field !== null) {
      return err({ code: 'invalidRecord', table: table.name, id: String(row[0]).slice(0, 200), field: field ?? '' });
    }
    entities.set(entity.id, entity);
  }
  return ok(entities);
}

/** The first thing in a model that cannot be, as an error. */
export function checkModel(model: Model): Result<Model, DocumentError> {
  const nesting = checkNesting(model);
  if (!nesting.ok) return nesting;
  const [violation] = modelViolations(model);
  if (violation === undefined) return ok(model);
  const { kind, id, field } = violation;
  return err({ code: 'invalidRecord', table: tableOf(kind).name, id, field });
}

/** Every row of every table, checked, as a model. */
export function readModel(db: ReadableDb): Result<Model, DocumentError> {
  const read: Partial<Record<EntityKind, ReadonlyMap<string, Entity>>> = {};
  for (const kind of entityKinds) {
    const rows = readTable(db, tableOf(kind));
    if (!rows.ok) return rows;
    read[kind] = rows.value;
  }
  return checkModel(read as Model);
}
