import { isFulfilled } from '#shared/engine/requirement-table.ts';
import { folded } from '#renderer/ui/suggestions.ts';
import type { ComponentsView } from './components-view.ts';
import { requirementColumns, type RequirementColumn } from './requirement-columns.ts';
import type { RequirementContext, RequirementRow } from './requirement-context.ts';

type Arrangement = Pick<ComponentsView, 'requirementText' | 'requirementFilter' | 'requirementSort'>;

/** Whether an answer fulfils a requirement, as the assessment counts it: met, or not applicable with a reason. */
export function isFulfilledBy({ counts }: RequirementRow): boolean {
  return counts !== null && isFulfilled(counts);
}

function isShown(row: RequirementRow, view: Arrangement, { components }: RequirementContext): boolean {
  const { requirementFilter: filter, requirementText: text } = view;
  if (filter !== 'all' && row.askedBy === null) return false;
  if (filter === 'open' && isFulfilledBy(row)) return false;
  if (text === '') return true;
  const { id, title, summary, sr } = row.requirement;
  return folded([id, title.en, title.ja, summary[components.locale], sr ?? ''].join('\n')).includes(text);
}

/** Texts in the order of a language, levels and ids by their numbers; the order of the standard where they are equal. */
function sorted(rows: readonly RequirementRow[], column: RequirementColumn, sign: number, context: RequirementContext) {
  const { components } = context;
  const keyed = rows.map((row) => ({ row, text: column.text(row, components) }));
  keyed.sort(
    (a, b) =>
      Number(a.text === '') - Number(b.text === '') ||
      sign * a.text.localeCompare(b.text, components.locale, { numeric: true }),
  );
  return keyed.map(({ row }) => row);
}

/** The ids of the requirements that a view shows, in its order. */
export function arrangedRequirements(context: RequirementContext, view: Arrangement): readonly string[] {
  const sought = { ...view, requirementText: folded(view.requirementText) };
  const shown = [...context.rows.values()].filter((row) => isShown(row, sought, context));
  const { requirementSort: sort } = view;
  const column = requirementColumns.find(({ id }) => id === sort?.columnId);
  const rows = column ? sorted(shown, column, sort?.isDescending ? -1 : 1, context) : shown;
  return rows.map(({ requirement }) => requirement.id);
}
