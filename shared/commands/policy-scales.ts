import { POLICY_ID, type Policy, type RiskMatrix, type ScaleLevel } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Command } from './command.ts';

/** The two scales that a risk matrix stands on. */
export type PolicyScale = 'likelihoodLevels' | 'consequenceLevels';

/** A change of the policy, and of the ratings that it leaves without a level or category; `keep` says which by category stay. */
function changePolicy(
  change: (policy: Policy) => Policy,
  rerate: ((scenario: Scenario) => Scenario) | null = null,
  keep: (category: string, level: string) => boolean = () => true,
): Command {
  return {
    label: { key: 'edit.policy', params: { id: POLICY_ID, count: 1 } },
    run(tx) {
      const policy = tx.get('policy', POLICY_ID);
      if (policy) tx.put('policy', change(policy));
      if (rerate === null) return;
      for (const scenario of tx.all('scenario')) {
        const { enabledConsequences, ...rest } = rerate(scenario);
        tx.put('scenario', { ...rest, enabledConsequences: keptRatings(enabledConsequences, keep) });
      }
      for (const row of tx.all('initialRisk'))
        tx.put('initialRisk', { ...row, consequences: keptRatings(row.consequences, keep) });
    },
  };
}

type Ratings = Readonly<Record<string, string>>;

/** The ratings by category that stay. */
function keptRatings(ratings: Ratings, keep: (category: string, level: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(ratings).filter(([category, level]) => keep(category, level)));
}

/** Rewrites the cells of a table matrix; a product matrix has none. */
function withCells(matrix: RiskMatrix, rewrite: (cells: (string | null)[][]) => (string | null)[][]): RiskMatrix {
  return matrix.kind === 'table' ? { kind: 'table', cells: rewrite(matrix.cells) } : matrix;
}

/** Adds a level at the high end of a scale. In a table matrix its cells start as those of the level below. */
export function addScaleLevel(scale: PolicyScale, level: ScaleLevel): Command {
  const repeatLast = <T>(list: readonly T[], none: T): T[] => [...list, list.at(-1) ?? none];
  return changePolicy((policy) => ({
    ...policy,
    [scale]: [...policy[scale], level],
    matrix: withCells(policy.matrix, (cells) =>
      scale === 'likelihoodLevels'
        ? repeatLast(
            cells,
            policy.consequenceLevels.map(() => null),
          )
        : cells.map((row) => repeatLast(row, null)),
    ),
  }));
}

function withoutRating(scenario: Scenario, scale: PolicyScale, id: string): Scenario {
  const drop = (level: string | null) => (level === id ? null : level);
  const { residual } = scenario;
  if (scale === 'likelihoodLevels')
    return {
      ...scenario,
      likelihood: drop(scenario.likelihood),
      residual: residual && { ...residual, likelihood: drop(residual.likelihood) },
    };
  const rated = Object.entries(scenario.consequences).filter(([, level]) => level !== id);
  return {
    ...scenario,
    consequence: drop(scenario.consequence),
    consequences: Object.fromEntries(rated),
    residual: residual && { ...residual, consequence: drop(residual.consequence) },
  };
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

/** Removes a level of a scale with its row or column of the matrix; scenarios that were rated with it lose that rating. */
export function removeScaleLevel(scale: PolicyScale, id: string): Command {
  const remove = (policy: Policy): Policy => {
    const at = policy[scale].findIndex((level) => level.id === id);
    const isConsequence = scale === 'consequenceLevels';
    return {
      ...policy,
      [scale]: policy[scale].toSpliced(at, 1),
      matrix: withCells(policy.matrix, (cells) =>
        isConsequence ? cells.map((row) => row.toSpliced(at, 1)) : cells.toSpliced(at, 1),
      ),
      ...(isConsequence
        ? {
            overrides: policy.overrides.filter(({ consequenceAtLeast }) => consequenceAtLeast !== id),
            slTarget: policy.slTarget && {
              ...policy.slTarget,
              byConsequenceLevel: withoutKey(policy.slTarget.byConsequenceLevel, id),
            },
            consequenceCategories: policy.consequenceCategories.map((category) => ({
              ...category,
              descriptions: withoutKey(category.descriptions, id),
            })),
          }
        : {}),
    };
  };
  const isGone = (level: string) => scale === 'consequenceLevels' && level === id;
  return changePolicy(
    remove,
    (scenario) => withoutRating(scenario, scale, id),
    (_category, level) => !isGone(level),
  );
}

/** Removes a risk level; its bands go with it and its cells of a table matrix become open. */
export function removeRiskLevel(id: string): Command {
  return changePolicy((policy) => ({
    ...policy,
    riskLevels: policy.riskLevels.filter((level) => level.id !== id),
    matrix:
      policy.matrix.kind === 'product'
        ? { ...policy.matrix, bands: policy.matrix.bands.filter(({ riskLevel }) => riskLevel !== id) }
        : withCells(policy.matrix, (cells) => cells.map((row) => row.map((cell) => (cell === id ? null : cell)))),
    slTarget: policy.slTarget && { ...policy.slTarget, byRiskLevel: withoutKey(policy.slTarget.byRiskLevel, id) },
  }));
}

/** Removes a consequence category with its overrides and with what scenarios were rated in it. */
export function removeCategory(id: string): Command {
  return changePolicy(
    (policy) => ({
      ...policy,
      consequenceCategories: policy.consequenceCategories.filter((category) => category.id !== id),
      overrides: policy.overrides.filter(({ category }) => category !== id),
    }),
    (scenario) => ({ ...scenario, consequences: withoutKey(scenario.consequences, id) }),
    (category) => category !== id,
  );
}

/**
 * Replaces the whole policy, its signature aside. Scenarios keep the ratings whose levels and categories the new policy has
 * too and lose the others.
 */
export function replacePolicy(next: Policy): Command {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const likelihoods = idsOf(next.likelihoodLevels);
  const consequences = idsOf(next.consequenceLevels);
  const categories = idsOf(next.consequenceCategories);
  const keep = (category: string, level: string) => categories.has(category) && consequences.has(level);
  const kept = (levels: ReadonlySet<string>, id: string | null) => (id !== null && levels.has(id) ? id : null);
  const rerate = (scenario: Scenario): Scenario => ({
    ...scenario,
    likelihood: kept(likelihoods, scenario.likelihood),
    consequence: kept(consequences, scenario.consequence),
    consequences: keptRatings(scenario.consequences, keep),
    residual: scenario.residual && {
      likelihood: kept(likelihoods, scenario.residual.likelihood),
      consequence: kept(consequences, scenario.residual.consequence),
    },
  });
  return changePolicy(({ lock, lockedCriteria }) => ({ ...next, lock, lockedCriteria }), rerate, keep);
}
