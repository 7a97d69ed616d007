import { folded } from '#renderer/ui/suggestions.ts';
import { aroundAssets } from '#shared/supplier/assess-group.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { aroundName, groupName, type ComponentContext } from './component-context.ts';
import type { ComponentsView } from './components-view.ts';
import { groupColumns, type GroupColumn } from './group-columns.ts';

type Arrangement = Pick<ComponentsView, 'text' | 'category' | 'filter' | 'sort'>;

function hasGap({ gap }: ReturnType<ComponentContext['resultOf']>): boolean {
  return gap?.some((one) => one !== null && one > 0) ?? false;
}

/** Whether nobody has said anything of a component: neither a vector nor an answer. */
function isUnanswered(group: ComponentGroup, { resultOf }: ComponentContext): boolean {
  const answers = Object.keys(group.product?.answers ?? {});
  return answers.length === 0 && resultOf(group).capability === null;
}

/** Results are asked for only where a filter needs them: of 50,000 components few are ever seen. */
function isShown(group: ComponentGroup, { text, category, filter }: Arrangement, context: ComponentContext): boolean {
  if (category !== null && !context.resultOf(group).categories.includes(category)) return false;
  if (filter === 'gaps' && !hasGap(context.resultOf(group))) return false;
  if (filter === 'unanswered' && !isUnanswered(group, context)) return false;
  return text === '' || folded(searchedText(group, context)).includes(text);
}

function searchedText(group: ComponentGroup, context: ComponentContext): string {
  const around = aroundAssets(group.assets).map((one) => aroundName(one, context));
  const assets = group.assets.map(({ id, name }) => `${id} ${name}`);
  return [groupName(group), ...around, ...assets].join('\n');
}

function compare(a: ComponentGroup, b: ComponentGroup, column: GroupColumn, context: ComponentContext): number {
  if (column.order) return (column.order(a, context) ?? 0) - (column.order(b, context) ?? 0);
  return column.text(a, context).localeCompare(column.text(b, context), context.locale, { numeric: true });
}

/** The keys of the groups that a view shows, in its order; what is not known stands last either way. */
export function arrangedKeys(context: ComponentContext, view: Arrangement): readonly string[] {
  const sought = { ...view, text: folded(view.text) };
  const shown = [...context.groups.values()].filter((group) => isShown(group, sought, context));
  const column = groupColumns.find(({ id }) => id === view.sort?.columnId);
  if (column) {
    const sign = view.sort?.isDescending ? -1 : 1;
    const isUnknown = (group: ComponentGroup) => column.order?.(group, context) === null;
    shown.sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || sign * compare(a, b, column, context));
  }
  return shown.map(({ key }) => key);
}
