import { POLICY_ID, type Policy } from './policy.ts';
import type { Violation, ViolationCode } from './violation.ts';

function broken(code: ViolationCode, field: string, value: string): Violation {
  return { code, kind: 'policy', id: POLICY_ID, field, value };
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map((row) => row.id));
}

function duplicates(policy: Policy): Violation[] {
  const fields = ['consequenceCategories', 'consequenceLevels', 'likelihoodLevels', 'riskLevels', 'overrides'] as const;
  return fields.flatMap((field) => {
    const rows: readonly { id: string }[] = policy[field];
    const repeated = rows.filter((row, at) => rows.findIndex((one) => one.id === row.id) < at);
    return repeated.map((row) => broken('duplicate-level', field, row.id));
  });
}

function unknown(field: string, names: readonly (string | null)[], known: ReadonlySet<string>): Violation[] {
  return names
    .filter((name) => name !== null && !known.has(name))
    .map((name) => broken('unknown-level', field, name ?? ''));
}

function matrixViolations(policy: Policy): Violation[] {
  const { matrix, likelihoodLevels, consequenceLevels } = policy;
  const riskLevels = idsOf(policy.riskLevels);
  if (matrix.kind === 'product')
    return unknown(
      'matrix',
      matrix.bands.map((band) => band.riskLevel),
      riskLevels,
    );
  const fits =
    matrix.cells.length === likelihoodLevels.length &&
    matrix.cells.every((row) => row.length === consequenceLevels.length);
  const size = `${likelihoodLevels.length} × ${consequenceLevels.length}`;
  return [
    ...(fits ? [] : [broken('matrix-size', 'matrix', size)]),
    ...unknown('matrix', matrix.cells.flat(), riskLevels),
  ];
}

/** What is wrong inside a risk policy: doubled ids, names of levels that are not there, a table of the wrong size. */
export function policyViolations(policy: Policy): Violation[] {
  const consequenceLevels = idsOf(policy.consequenceLevels);
  return [
    ...duplicates(policy),
    ...matrixViolations(policy),
    ...unknown(
      'overrides',
      policy.overrides.map((override) => override.category),
      idsOf(policy.consequenceCategories),
    ),
    ...unknown(
      'overrides',
      policy.overrides.map((override) => override.consequenceAtLeast),
      consequenceLevels,
    ),
    ...unknown('slTarget', Object.keys(policy.slTarget?.byRiskLevel ?? {}), idsOf(policy.riskLevels)),
    ...unknown('slTarget', Object.keys(policy.slTarget?.byConsequenceLevel ?? {}), consequenceLevels),
  ];
}
