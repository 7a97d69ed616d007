import { overallConsequence } from '#shared/engine/consequence.ts';
import { indexPolicy } from '#shared/engine/policy-index.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { err, ok } from '#shared/result.ts';
import type { ColumnSpec } from './column-spec.ts';
import { facetOf } from './facets.ts';
import { levelSuggestions, levelText, quickLevel, readLevel } from './levels.ts';

type Scale = 'likelihoodLevels' | 'consequenceLevels';
type LevelColumn = Pick<ColumnSpec, 'id' | 'title'> & {
  readonly width?: number;
  readonly scale: Scale;
  readonly get: (scenario: Scenario) => string | null;
  readonly set: (scenario: Scenario, level: string | null) => Partial<Scenario>;
};

function levelColumn({ id, title, width = 7.6, scale, get, set }: LevelColumn): ColumnSpec {
  const find = (policy: Policy, level: string | null) => policy[scale].find((one) => one.id === level);
  return {
    id,
    title,
    width,
    text(scenario, { policy }) {
      const level = get(scenario);
      const known = find(policy, level);
      return known ? levelText(known) : (level ?? '');
    },
    read(text, scenario, { policy }) {
      const level = readLevel(policy[scale], text);
      return level.ok ? ok(set(scenario, level.value)) : level;
    },
    suggest: ({ policy }) => levelSuggestions(policy[scale]),
    quick({ policy }, key) {
      const level = quickLevel(policy[scale], key);
      return level && levelText(level);
    },
    order(scenario, { policy }) {
      const at = policy[scale].findIndex((one) => one.id === get(scenario));
      return at < 0 ? null : at;
    },
    facet: facetOf(get, (key, { policy }) => {
      const known = find(policy, key);
      return known ? levelText(known) : key;
    }),
  };
}

const noResidual = { likelihood: null, consequence: null };

function residualColumn(part: 'likelihood' | 'consequence', scale: Scale): ColumnSpec {
  return levelColumn({
    id: `residual.${part}`,
    title: { key: `column.residual_${part}` },
    width: 9.5,
    scale,
    get: ({ residual }) => residual?.[part] ?? null,
    set({ residual }, level) {
      const next = { ...(residual ?? noResidual), [part]: level };
      return { residual: next.likelihood === null && next.consequence === null ? null : next };
    },
  });
}

/** Unmitigated likelihood, and the residual ratings that the team states. */
export const likelihoodColumn = levelColumn({
  id: 'likelihood',
  title: { key: 'column.likelihood' },
  scale: 'likelihoodLevels',
  get: ({ likelihood }) => likelihood,
  set: (_scenario, likelihood) => ({ likelihood }),
});
export const residualColumns: readonly ColumnSpec[] = [
  residualColumn('likelihood', 'likelihoodLevels'),
  residualColumn('consequence', 'consequenceLevels'),
];

/** The level of one category in one of the two records of consequences: direct ones, or those that are made possible. */
function inCategory(
  { id, name }: Policy['consequenceCategories'][number],
  field: 'consequences' | 'enabledConsequences',
): ColumnSpec {
  return levelColumn({
    id: `${field}.${id}`,
    title: { text: name || id },
    scale: 'consequenceLevels',
    get: (scenario) => scenario[field][id] ?? null,
    set(scenario, level) {
      const others = Object.entries(scenario[field]).filter(([key]) => key !== id);
      return { [field]: Object.fromEntries(level === null ? others : [...others, [id, level]]) };
    },
  });
}

/** The consequence in one category of the policy. */
export function categoryColumn(category: Policy['consequenceCategories'][number]): ColumnSpec {
  return inCategory(category, 'consequences');
}

/** What the event makes possible in one category, beyond itself. */
export function enabledColumn(category: Policy['consequenceCategories'][number]): ColumnSpec {
  return inCategory(category, 'enabledConsequences');
}

const overall = levelColumn({
  id: 'consequence',
  title: { key: 'column.consequence' },
  scale: 'consequenceLevels',
  get: ({ consequence }) => consequence,
  set: (_scenario, consequence) => ({ consequence }),
});

function isRatedByCategory({ consequences }: Scenario): boolean {
  return Object.keys(consequences).length > 0;
}

/** Whether a text says what the categories of the scenario give anyway, as it does in a block that is copied whole. */
function isWorst(text: string, scenario: Scenario, policy: Policy): boolean {
  const level = readLevel(policy.consequenceLevels, text);
  const worst = policy.consequenceLevels[overallConsequence(scenario, indexPolicy(policy))];
  return level.ok && worst !== undefined && level.value === worst.id;
}

/** The overall consequence: worked out where a category is rated, else what the team states. */
export const overallColumn: ColumnSpec = {
  ...overall,
  text(scenario, context) {
    if (!isRatedByCategory(scenario)) return overall.text(scenario, context);
    const worst = context.results.get(scenario.id)?.consequence ?? null;
    return overall.text({ ...scenario, consequence: worst }, context);
  },
  read(text, scenario, context) {
    if (text === this.text(scenario, context)) return ok({});
    if (isRatedByCategory(scenario))
      return isWorst(text, scenario, context.policy) ? ok({}) : err({ key: 'ratedByCategory', params: {} });
    return overall.read?.(text, scenario, context) ?? ok({});
  },
  order(scenario, context) {
    const worst = context.results.get(scenario.id)?.consequence ?? scenario.consequence;
    return overall.order?.({ ...scenario, consequence: worst }, context) ?? null;
  },
  facet: facetOf(
    (scenario, { results }) => results.get(scenario.id)?.consequence ?? scenario.consequence,
    (key, context) => overall.facet?.label(key, context) ?? key,
  ),
};
