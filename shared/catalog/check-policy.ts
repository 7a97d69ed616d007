import type { CatalogProblem } from './catalog-problem.ts';
import type { RiskPolicy } from './risk-policy.ts';

type Report = (kind: CatalogProblem['kind'], path: readonly PropertyKey[], detail: string) => void;

/** Whether a ready-made policy holds together: levels once each, a matrix that fits the scales, an SL for every risk level. */
export function checkPolicy(policy: RiskPolicy, report: Report): void {
  for (const list of ['consequenceCategories', 'consequenceLevels', 'likelihoodLevels', 'riskLevels'] as const)
    checkUnique(list, policy[list], report);
  const riskLevels = new Set(policy.riskLevels.map(({ id }) => id));
  for (const { path, id } of namedRiskLevels(policy))
    if (!riskLevels.has(id)) report('reference', path, `There is no risk level ${id}.`);
  checkShape(policy, report);
  const levels = new Set(policy.consequenceLevels.map(({ id }) => id));
  policy.consequenceCategories.forEach(({ descriptions }, index) => {
    for (const id of Object.keys(descriptions))
      if (!levels.has(id))
        report(
          'reference',
          ['consequenceCategories', index, 'descriptions', id],
          `There is no consequence level ${id}.`,
        );
  });
}

function checkUnique(list: string, rows: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (seen.has(id)) report('duplicate', [list, index, 'id'], `The id ${id} occurs twice.`);
    seen.add(id);
  });
}

function namedRiskLevels({ matrix, slTarget }: RiskPolicy): { path: PropertyKey[]; id: string }[] {
  const named = Object.keys(slTarget.byRiskLevel).map((id): { path: PropertyKey[]; id: string } => ({
    path: ['slTarget', 'byRiskLevel', id],
    id,
  }));
  if (matrix.kind === 'product')
    matrix.bands.forEach(({ riskLevel }, index) =>
      named.push({ path: ['matrix', 'bands', index, 'riskLevel'], id: riskLevel }),
    );
  else
    matrix.cells.forEach((row, likelihood) =>
      row.forEach((id, consequence) =>
        named.push({ path: ['matrix', 'cells', likelihood, consequence], id: id ?? '' }),
      ),
    );
  return named;
}

function checkShape({ matrix, likelihoodLevels, consequenceLevels, riskLevels, slTarget }: RiskPolicy, report: Report) {
  if (matrix.kind === 'table') {
    if (matrix.cells.length !== likelihoodLevels.length)
      report('order', ['matrix', 'cells'], 'The table has another number of rows than there are likelihood levels.');
    matrix.cells.forEach((row, index) => {
      if (row.length !== consequenceLevels.length)
        report(
          'order',
          ['matrix', 'cells', index],
          'The row has another number of cells than there are consequence levels.',
        );
    });
  }
  riskLevels.forEach(({ id }, index) => {
    if (slTarget.method === 'by-risk-level' && !Object.hasOwn(slTarget.byRiskLevel, id))
      report('reference', ['riskLevels', index], `The SL-T method says nothing about the risk level ${id}.`);
  });
}
