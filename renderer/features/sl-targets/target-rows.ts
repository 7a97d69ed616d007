import { folded } from '#renderer/ui/suggestions.ts';
import { sortedById } from '#shared/engine/order.ts';
import type { AssessedTarget, Assessment } from '#shared/engine/assessment.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { SlTarget } from '#shared/model/security-level.ts';
import { driversAt, driversOf } from './drivers.ts';
import { differencesOf } from './target-edits.ts';
import type { TargetFilter } from './targets-view.ts';

/** One zone or conduit on the board. */
export type TargetRow = {
  readonly key: string;
  readonly kind: 'zone' | 'conduit';
  readonly id: string;
  readonly name: string;
  readonly assigned: SlTarget | null;
  readonly computed: AssessedTarget | null;
  readonly drivers: readonly Scenario[];
};

/** Every zone, then every conduit, with what is assigned, what is computed, and the scenarios that drive it. */
export function targetRows(
  model: Pick<Model, 'zone' | 'conduit' | 'scenario' | 'asset'>,
  assessment: Pick<Assessment, 'scenarios' | 'zones' | 'conduits'>,
): readonly TargetRow[] {
  const drivers = driversOf(model, assessment.scenarios);
  return (['zone', 'conduit'] as const).flatMap((kind) => {
    const results = new Map(assessment[kind === 'zone' ? 'zones' : 'conduits'].map((row) => [row.id, row]));
    return sortedById([...model[kind].values()]).map((entity) => ({
      key: `${kind}:${entity.id}`,
      kind,
      id: entity.id,
      name: displayName(kind, entity),
      assigned: entity.slTarget,
      computed: results.get(entity.id)?.targetByScenarios ?? null,
      drivers: driversAt(drivers, { kind, id: entity.id }, !('inScope' in entity) || entity.inScope),
    }));
  });
}

/** Whether the assigned level is another than the computed one in some FR. */
function differs({ assigned, computed }: TargetRow): boolean {
  return differencesOf(assigned, computed?.vector ?? null).some((sign) => sign !== 0);
}

const passes: Readonly<Record<TargetFilter, (row: TargetRow) => boolean>> = {
  all: () => true,
  assigned: ({ assigned }) => assigned !== null,
  differs,
  unreasoned: (row) => differs(row) && row.assigned?.rationale.trim() === '',
};

/** The rows that a filter and a word leave. */
export function shownRows(rows: readonly TargetRow[], filter: TargetFilter, text: string): readonly TargetRow[] {
  const sought = folded(text);
  return rows.filter((row) => passes[filter](row) && folded(`${row.id} ${row.name}`).includes(sought));
}
