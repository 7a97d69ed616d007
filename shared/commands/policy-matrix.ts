import type { Policy, RiskMatrix } from '#shared/model/policy.ts';

/** What the matrix of a policy gives at a likelihood and a consequence, both by place from 0. */
export type CellLevel = (likelihood: number, consequence: number) => string | null;

/** The table that gives the same risk levels as the policy's matrix does now. */
export function asTable(policy: Policy, levelAt: CellLevel): RiskMatrix {
  return {
    kind: 'table',
    cells: policy.likelihoodLevels.map((_row, likelihood) =>
      policy.consequenceLevels.map((_column, consequence) => levelAt(likelihood, consequence)),
    ),
  };
}

function valuesOf(levels: Policy['likelihoodLevels']): number[] {
  return levels.map(({ value }, place) => value ?? place + 1);
}

/** Bands that come as near as bands can to what the matrix gives now: each risk level from its lowest score on. */
export function asBands(policy: Policy, levelAt: CellLevel): RiskMatrix {
  const likelihoods = valuesOf(policy.likelihoodLevels);
  const consequences = valuesOf(policy.consequenceLevels);
  const lowest = new Map<string, number>();
  likelihoods.forEach((likelihood, row) =>
    consequences.forEach((consequence, column) => {
      const level = levelAt(row, column);
      if (level !== null) lowest.set(level, Math.min(lowest.get(level) ?? Infinity, likelihood * consequence));
    }),
  );
  const bands = policy.riskLevels.flatMap(({ id }) => {
    const min = lowest.get(id);
    return min === undefined ? [] : [{ riskLevel: id, min }];
  });
  return { kind: 'product', bands };
}

/** The table matrix with one cell set. */
export function withCell(
  matrix: RiskMatrix,
  likelihood: number,
  consequence: number,
  level: string | null,
): RiskMatrix {
  if (matrix.kind !== 'table') return matrix;
  const row = matrix.cells[likelihood] ?? [];
  return { kind: 'table', cells: matrix.cells.with(likelihood, row.with(consequence, level)) };
}
