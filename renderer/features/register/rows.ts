import { folded } from '#renderer/ui/suggestions.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { ColumnSpec } from './column-spec.ts';
import type { RegisterContext } from './register-context.ts';
import type { RegisterView, RiskFilter } from './register-view.ts';

const searched = new Set(['id', 'name', 'subject', 'threatSourceId', 'techniqueIds', 'treatment']);

function hasRisk(scenario: Scenario, { results }: RegisterContext, filter: RiskFilter): boolean {
  const risk = results.get(scenario.id)?.[filter.stage];
  if (filter.riskLevel !== undefined) return (risk?.riskLevel ?? null) === filter.riskLevel;
  return risk?.likelihood === filter.likelihood && risk?.consequence === filter.consequence;
}

function compare(a: Scenario, b: Scenario, column: ColumnSpec, context: RegisterContext): number {
  if (column.order) {
    const [left, right] = [column.order(a, context), column.order(b, context)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left - right;
  }
  return column.text(a, context).localeCompare(column.text(b, context), context.locale, { numeric: true });
}

function isUnknown(scenario: Scenario, column: ColumnSpec, context: RegisterContext): boolean {
  return column.order?.(scenario, context) === null;
}

/** The ids of the scenarios that a view shows, in its order. What is not known stands last either way. */
export function arrangedIds(
  columns: readonly ColumnSpec[],
  context: RegisterContext,
  { sort, text, risk }: Pick<RegisterView, 'sort' | 'text' | 'risk'>,
): readonly string[] {
  const query = folded(text);
  const inText = columns.filter(({ id }) => searched.has(id));
  const shown = [...context.model.scenario.values()].filter(
    (scenario) =>
      (risk === null || hasRisk(scenario, context, risk)) &&
      (query === '' || folded(inText.map((column) => column.text(scenario, context)).join('\n')).includes(query)),
  );
  const by = columns.find(({ id }) => id === sort?.columnId);
  if (by) {
    const sign = sort?.isDescending ? -1 : 1;
    shown.sort((a, b) => {
      const order = compare(a, b, by, context);
      return isUnknown(a, by, context) || isUnknown(b, by, context) ? order : sign * order;
    });
  }
  return shown.map(({ id }) => id);
}

/**
 * The rows after an edit: as they were, so that none jumps away under the hand that edits it; removed ones are gone and
 * new ones stand at the end. The same list where nothing came or went.
 */
export function keptIds(
  shown: readonly string[],
  before: ReadonlyMap<string, Scenario>,
  after: ReadonlyMap<string, Scenario>,
): readonly string[] {
  const kept = shown.filter((id) => after.has(id));
  const added = [...after.keys()].filter((id) => !before.has(id));
  return kept.length === shown.length && added.length === 0 ? shown : [...kept, ...added];
}
