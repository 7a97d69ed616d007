import { standingOf, type RequirementStanding } from '#shared/engine/requirement-standing.ts';
import type { RequirementsView, ShownPart } from '#renderer/state/requirements-view.ts';
import { folded } from '#renderer/ui/suggestions.ts';
import type { BoardContext } from './board-context.ts';
import type { BoardColumn } from './columns.ts';
import { askedOf, type Asked, type Pair } from './pairs.ts';

const standsAt =
  (standing: RequirementStanding) =>
  (_: Asked, found: RequirementStanding): boolean =>
    found === standing;

const parts: Readonly<Record<ShownPart, (asked: Asked, standing: RequirementStanding) => boolean>> = {
  all: () => true,
  asked: (asked) => asked !== 'beyond',
  open: (asked, standing) => asked === 'asked' && standing !== 'met' && standing !== 'not-applicable',
  'not-assessed': (asked, standing) => asked !== 'beyond' && standing === 'not-assessed',
  partly: standsAt('partly'),
  'not-met': standsAt('not-met'),
  met: standsAt('met'),
  'not-applicable': (_, standing) => standing === 'not-applicable' || standing === 'reason-missing',
  'reason-missing': standsAt('reason-missing'),
};

type View = Pick<RequirementsView, 'part' | 'level' | 'fr' | 'text' | 'sort'>;

function compare(a: Pair, b: Pair, { order, text }: BoardColumn, context: BoardContext): number {
  if (order) return order(a, context) - order(b, context);
  return text(a, context).localeCompare(text(b, context), context.locale, { numeric: true });
}

/** The pairs that a view shows, in its order. */
export function arrangedPairs(
  pairs: readonly Pair[],
  columns: readonly BoardColumn[],
  context: BoardContext,
  { part, level, fr, text, sort }: View,
): readonly Pair[] {
  const query = folded(text);
  const shown = pairs.filter((pair) => {
    const { key, requirement } = pair;
    return (
      (level === null || requirement.minSL === level) &&
      (fr === null || requirement.fr === fr) &&
      parts[part](askedOf(pair, context), standingOf(context.model.requirementStatus.get(key))) &&
      (query === '' || folded(columns.map((column) => column.text(pair, context)).join('\n')).includes(query))
    );
  });
  const by = columns.find(({ id }) => id === sort?.columnId);
  if (!by) return shown;
  const sign = sort?.isDescending ? -1 : 1;
  return [...shown].sort((a, b) => sign * compare(a, b, by, context));
}
