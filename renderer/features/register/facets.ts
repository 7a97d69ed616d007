import type { Facet } from './column-spec.ts';
import type { RegisterContext } from './register-context.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { ColumnFilter } from '#shared/ipc/settings.ts';
import type { ColumnSpec } from './column-spec.ts';

/** One value of a column, and how many scenarios have it. The key is empty for "not stated". */
export type FacetValue = { readonly key: string; readonly label: string; readonly count: number };

/** A facet with one value per scenario. */
export function facetOf(
  keyOf: (scenario: Scenario, context: RegisterContext) => string | null,
  label: Facet['label'],
): Facet {
  return { keys: (scenario, context) => [keyOf(scenario, context) ?? ''], label };
}

/** What a value of a column is called. */
export function facetLabel(facet: Facet, key: string, context: RegisterContext): string {
  return key === '' ? context.word('register:filters.none') : facet.label(key, context);
}

/** The values that scenarios have in a column: the most frequent first, "not stated" before all. */
export function facetValues(facet: Facet, context: RegisterContext): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const scenario of context.model.scenario.values())
    for (const key of facet.keys(scenario, context)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count, label: facetLabel(facet, key, context) }))
    .sort((a, b) => Number(b.key === '') - Number(a.key === '') || b.count - a.count);
}

/** A test of scenarios by the values that they have to have: one of those named, in each column that names some. */
export function passes(
  filters: readonly ColumnFilter[],
  columns: readonly ColumnSpec[],
  context: RegisterContext,
): (scenario: Scenario) => boolean {
  const tests = filters.flatMap(({ columnId, keys }) => {
    const facet = columns.find(({ id }) => id === columnId)?.facet;
    return facet ? [{ facet, wanted: new Set(keys) }] : [];
  });
  return (scenario) => tests.every(({ facet, wanted }) => facet.keys(scenario, context).some((key) => wanted.has(key)));
}

/** The filters after a value was ticked or no longer is; a column without a ticked value has no filter. */
export function withKey(
  filters: readonly ColumnFilter[],
  columnId: string,
  key: string,
  isWanted: boolean,
): readonly ColumnFilter[] {
  const before = filters.find((filter) => filter.columnId === columnId)?.keys ?? [];
  const others = before.filter((one) => one !== key);
  const keys = isWanted ? [...others, key] : others;
  const rest = filters.filter((filter) => filter.columnId !== columnId);
  return keys.length === 0 ? rest : [...rest, { columnId, keys }];
}
