import type { Locale } from '#shared/catalog/localized-text.ts';
import { runCommand } from '#shared/commands/command.ts';
import { takeRows } from '#shared/commands/take-rows.ts';
import { withThreatSources } from '#shared/commands/with-threat-sources.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import type { Violation } from '#shared/model/violation.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind } from './sheet-kind.ts';
import type { PageReading, PageRows, ReadRow } from './sheet-row.ts';

/** The ids of the zones that a thing refers to. */
function zoneIdsOf(entity: SheetEntity): readonly (string | null)[] {
  if ('from' in entity)
    return [entity.from, entity.to, ...entity.via].map((end) => (typeof end === 'string' ? end : null));
  if ('parentId' in entity) return [entity.parentId];
  return 'zoneId' in entity ? [entity.zoneId] : [];
}

/** Of the zones that were made those that something refers to which is taken. */
function neededZones(rows: readonly ReadRow[], made: readonly Zone[]): readonly Zone[] {
  const needed = new Set(rows.flatMap(({ after }) => (after ? zoneIdsOf(after) : [])));
  return made.filter(({ id }) => needed.has(id));
}

/** Everything that is put into the plant when the rows are taken. */
function entitiesOf(kind: SheetKind, { rows, zones }: PageRows): readonly EntityAt[] {
  return [
    ...zones.map((entity) => ({ kind: 'zone' as const, entity })),
    ...rows.flatMap(({ after }) => (after ? [{ kind, entity: after } as EntityAt] : [])),
  ];
}

function broken(row: ReadRow, { code, field, value }: Violation): ReadRow {
  const params = { violation: code, field, value };
  return { ...row, state: 'refused', after: null, remarks: [...row.remarks, { code: 'breaks', column: null, params }] };
}

/**
 * Refuses the rows that would break a rule of the model, and then those that lean on them, until the rest can be taken
 * as a whole.
 */
export function refuseBreaking(kind: SheetKind, reading: PageRows, context: SheetContext, locale: Locale): PageReading {
  let { rows } = reading;
  for (;;) {
    const zones = neededZones(rows, reading.zones);
    const command = withThreatSources(takeRows(entitiesOf(kind, { rows, zones }), 0), context.profileOf, locale);
    const outcome = runCommand(context.model, command);
    if (outcome.ok) return { rows, zones, diff: outcome.value.diff };
    const wrong = new Map(outcome.error.map((violation) => [violation.id, violation]));
    const next = rows.map((row) => {
      const violation = row.after ? wrong.get(row.after.id) : undefined;
      return violation ? broken(row, violation) : row;
    });
    if (next.every((row, at) => row === rows[at])) throw new Error('a breach that no row makes');
    rows = next;
  }
}
