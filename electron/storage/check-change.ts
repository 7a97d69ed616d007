import type { EntityChange, ModelDiff } from '#shared/diff/model-diff.ts';
import { MAX_ATTACHED_BYTES } from '#shared/model/attachment.ts';
import { endsAfterStart } from '#shared/model/outage.ts';
import { policyViolations } from '#shared/model/policy-violations.ts';
import type { WritableDb } from './connection.ts';
import type { DocumentError } from './storage-error.ts';
import { tableOf } from './tables/index.ts';
import { MAX_ZONE_DEPTH } from './zone-nesting.ts';

/** A column with references in JSON: where they lead, and where the id stands in an element of the list. */
type JsonReference = {
  readonly table: string;
  readonly column: string;
  readonly to: string;
  readonly id: string;
};

/** References that say which kind they lead to, as `{ kind, id }` at a place in the element. */
function ofKinds(table: string, column: string, at: string, tables: Readonly<Record<string, string>>): JsonReference[] {
  return Object.entries(tables).map(([kind, to]) => ({
    table,
    column,
    to,
    id: `CASE ${at} ->> 'kind' WHEN '${kind}' THEN ${at} ->> 'id' END`,
  }));
}

const places = { zone: 'zone', conduit: 'conduit', asset: 'asset' };
const sources = {
  audit: 'audit',
  review: 'review',
  incident: 'incident',
  trigger: 'reassessment_trigger',
  countermeasure: 'countermeasure',
};

function subjects(table: string, column = 'subjects'): JsonReference[] {
  return ofKinds(table, column, 'j.value', places);
}

function attachments(table: string): JsonReference {
  return { table, column: 'attachment_ids', to: 'attachment', id: 'j.value' };
}

/** Every reference that no foreign key holds. */
const jsonReferences: readonly JsonReference[] = [
  { table: 'suc', column: 'access_points', to: 'zone', id: "j.value ->> 'zoneId'" },
  { table: 'conduit', column: 'via', to: 'zone', id: 'j.value' },
  { table: 'conduit', column: 'boundary_device_ids', to: 'asset', id: 'j.value' },
  ...subjects('countermeasure'),
  ...subjects('countermeasure', 'must_not_sit_on'),
  attachments('countermeasure'),
  { table: 'countermeasure', column: 'dependency_ids', to: 'countermeasure', id: 'j.value' },
  { table: 'scenario', column: 'countermeasure_ids', to: 'countermeasure', id: 'j.value' },
  { table: 'scenario', column: 'assumption_ids', to: 'assumption', id: 'j.value' },
  { table: 'scenario', column: 'assumption_effects', to: 'assumption', id: 'j.key' },
  { table: 'workshop', column: 'scenario_ids', to: 'scenario', id: 'j.value' },
  { table: 'workshop', column: 'parked', to: 'scenario', id: "j.value ->> 'scenarioId'" },
  { table: 'reassessment_trigger', column: 'scenario_ids', to: 'scenario', id: 'j.value' },
  { table: 'diagram', column: 'zone_ids', to: 'zone', id: 'j.value' },
  { table: 'outage', column: 'zone_ids', to: 'zone', id: 'j.value' },
  ...subjects('reassessment_trigger'),
  attachments('programme_status'),
  attachments('programme_record'),
  ...subjects('incident'),
  { table: 'incident', column: 'scenario_ids', to: 'scenario', id: 'j.value' },
  ...ofKinds('audit', 'findings', "(j.value -> 'subject')", places),
  { table: 'review', column: 'trigger_ids', to: 'reassessment_trigger', id: 'j.value' },
  ...ofKinds('action', 'source', 'e.source', sources),
];

/** From so many changed rows on, looking through the whole table is quicker than through each of them. */
const MANY = 50;

function findDangling(
  db: WritableDb,
  reference: JsonReference,
  rowIds: readonly (string | null)[],
): DocumentError | null {
  const { table, column, to, id } = reference;
  const select = db.prepare(
    `SELECT e.id FROM ${table} e, json_each(e.${column}) j
     WHERE (@row IS NULL OR e.id = @row) AND ${id} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${to} t WHERE t.id = ${id})`,
  );
  for (const rowId of rowIds) {
    const found = select.pluck().get({ row: rowId });
    if (typeof found === 'string') return { code: 'invalidRecord', table, id: found, field: column };
  }
  return null;
}

/** Whether a zone lies in itself or deeper than any zone does. */
function isTooDeep(db: WritableDb, zoneId: string): boolean {
  const depth = db
    .prepare(
      `WITH RECURSIVE up (id, depth) AS (
         SELECT @zone, 0 UNION ALL SELECT parent_id, depth + 1 FROM zone JOIN up USING (id)
         WHERE parent_id IS NOT NULL AND depth <= ${MAX_ZONE_DEPTH}
       ) SELECT max(depth) FROM up`,
    )
    .pluck()
    .get({ zone: zoneId });
  return Number(depth) >= MAX_ZONE_DEPTH;
}

/** How many bytes the files inside the document have together. */
function attachedBytes(db: WritableDb): number {
  const select =
    'SELECT total(length(content) / 4 * 3 - (length(content) - length(rtrim(content, ?)))) FROM attachment';
  return Number(db.prepare(select).pluck().get('='));
}

function faultOf(db: WritableDb, { kind, id, after }: EntityChange): DocumentError | null {
  const fault = (field: string): DocumentError => ({ code: 'invalidRecord', table: tableOf(kind).name, id, field });
  if (after === null) return kind === 'suc' || kind === 'policy' ? fault('id') : null;
  if (kind === 'zone' && after.parentId !== null && isTooDeep(db, id)) return fault('parentId');
  if (kind === 'outage' && !endsAfterStart(after)) return fault('end');
  const [violation] = kind === 'policy' ? policyViolations(after) : [];
  return violation === undefined ? null : fault(violation.field);
}

/**
 * What a change that has been written, but not committed, would break of the rules that no constraint holds. Without
 * this a fault elsewhere could make a document that cannot be opened again.
 */
export function findBroken(db: WritableDb, diff: ModelDiff): DocumentError | null {
  for (const change of diff) {
    const fault = faultOf(db, change);
    if (fault !== null) return fault;
  }
  const attached = diff.find(({ kind }) => kind === 'attachment');
  if (attached !== undefined && attachedBytes(db) > MAX_ATTACHED_BYTES)
    return { code: 'invalidRecord', table: tableOf('attachment').name, id: attached.id, field: 'content' };
  const names = (changes: ModelDiff) => changes.map(({ kind }) => tableOf(kind).name);
  const removed = new Set(names(diff.filter(({ after }) => after === null)));
  const changed = Map.groupBy(
    diff.filter(({ after }) => after !== null),
    ({ kind }) => tableOf(kind).name,
  );
  for (const reference of jsonReferences) {
    const rows = changed.get(reference.table) ?? [];
    const isWhole = removed.has(reference.to) || rows.length > MANY;
    const dangling = findDangling(db, reference, isWhole ? [null] : rows.map(({ id }) => id));
    if (dangling !== null) return dangling;
  }
  return null;
}
