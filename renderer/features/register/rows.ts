import { folded } from '#renderer/ui/suggestions.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { ColumnSpec } from './column-spec.ts';
import { passes } from './facets.ts';
import type { RegisterContext } from './register-context.ts';
import type { RegisterView, RiskFilter } from './register-view.ts';

const searched = new Set(['id', 'name', 'subject', 'threatSourceId', 'techniqueIds', 'treatment']);

function hasRisk(scenario: Scenario, { results }: RegisterContext, filter: RiskFilter): boolean {
  const risk = results.get(scenario.id)?.[filter.stage];
  if (filter.riskLevel !== undefined) return (risk?.riskLevel ?? null) === filter.riskLevel;
  return risk?.likelihood === filter.likelihood && risk?.consequence === filter.consequence;
}

/** Where each text stands among all that there are; equal ones stand together. A text is compared once, not with every row. */
function textRanks(texts: readonly string[], locale: string): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const distinct = [...new Set(texts)].sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [at, text] of distinct.entries()) {
    if (at > 0 && compare(distinct[at - 1] ?? '', text) !== 0) rank += 1;
    ranks.set(text, rank);
  }
  return ranks;
}

/** What each row is sorted by, worked out once per row; null where it is not known. */
function sortValues(
  rows: readonly Scenario[],
  column: ColumnSpec,
  context: RegisterContext,
): readonly (number | null)[] {
  const { order } = column;
  if (order) return rows.map((scenario) => order.call(column, scenario, context));
  const texts = rows.map((scenario) => column.text(scenario, context));
  const ranks = textRanks(texts, context.locale);
  return texts.map((text) => ranks.get(text) ?? null);
}

/** The rows by a column; what is not known stands last either way, equal ones as they came. */
function sorted(
  rows: readonly Scenario[],
  column: ColumnSpec,
  isDescending: boolean,
  context: RegisterContext,
): readonly Scenario[] {
  const sign = isDescending ? -1 : 1;
  const values = sortValues(rows, column, context);
  const rank = (at: number) => {
    const value = values[at] ?? null;
    return value === null ? Infinity : sign * value;
  };
  const ranks = Float64Array.from(rows.keys(), rank);
  const order = [...rows.keys()].sort((a, b) => (ranks[a] === ranks[b] ? a - b : ranks[a]! - ranks[b]!));
  return order.map((at) => rows[at]!);
}

type Shown = Pick<RegisterView, 'sort' | 'text' | 'risk' | 'filters'>;

/** The ids of the scenarios that a view shows, in its order. */
export function arrangedIds(
  columns: readonly ColumnSpec[],
  context: RegisterContext,
  { sort, text, risk, filters }: Shown,
): readonly string[] {
  const query = folded(text);
  const inText = columns.filter(({ id }) => searched.has(id));
  const isWanted = passes(filters, columns, context);
  const shown = [...context.model.scenario.values()].filter(
    (scenario) =>
      isWanted(scenario) &&
      (risk === null || hasRisk(scenario, context, risk)) &&
      (query === '' || inText.some((column) => folded(column.text(scenario, context)).includes(query))),
  );
  const by = columns.find(({ id }) => id === sort?.columnId);
  return (by ? sorted(shown, by, sort?.isDescending === true, context) : shown).map(({ id }) => id);
}

/** The scenarios that one state of the table has and the one before had not. */
export function addedIds(
  before: ReadonlyMap<string, Scenario>,
  after: ReadonlyMap<string, Scenario>,
): readonly string[] {
  return [...after.keys()].filter((id) => !before.has(id));
}

/** The rows after an edit: as they were, so that none jumps away under the hand that edits it, without those that are gone. */
export function keptIds(shown: readonly string[], after: ReadonlyMap<string, Scenario>): readonly string[] {
  const kept = shown.filter((id) => after.has(id));
  return kept.length === shown.length ? shown : kept;
}
