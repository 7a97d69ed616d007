import { derivedIds } from '#shared/model/derived-id.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';
import { columnsOf, rowsOf, type Columns } from './columns.ts';
import { fromWire, toWire, type WireModel } from './wire-model.ts';

type IdOf = (entity: Record<string, unknown>) => string;
type Entities = readonly Record<string, unknown>[];
type WireTable = Columns | { readonly rows: Entities };

/** An id that follows from what else an entity says need not travel. */
const derivedIdOf = (kind: EntityKind) =>
  (derivedIds as { readonly [K in EntityKind]?: unknown })[kind] as IdOf | undefined;

function tableOf(kind: EntityKind, rows: Entities): WireTable {
  const derived = derivedIdOf(kind);
  const isDerived = derived !== undefined && rows.every((row) => row['id'] === derived(row));
  return columnsOf(rows, isDerived ? 'id' : null) ?? { rows };
}

function entitiesOf(kind: EntityKind, table: WireTable): Entities {
  if ('rows' in table) return table.rows;
  const rows = rowsOf(table);
  const derived = derivedIdOf(kind);
  if (derived) for (const row of rows) row['id'] ??= derived(row);
  return rows;
}

/** A model as text, which is quicker to hand over than a tree. */
export function textOfModel(model: Model): string {
  const lists = toWire(model);
  return JSON.stringify(Object.fromEntries(entityKinds.map((kind) => [kind, tableOf(kind, lists[kind])])));
}

/** The model that a text of `textOfModel` stands for. */
export function modelOfText(text: string): Model {
  const tables = JSON.parse(text) as Readonly<Record<EntityKind, WireTable>>;
  const lists = Object.fromEntries(entityKinds.map((kind) => [kind, entitiesOf(kind, tables[kind])]));
  return fromWire(lists as unknown as WireModel);
}
