import type { Rule } from './rule.ts';

/** A risk that is rated but lies below every band, or in an empty cell, has no risk level. */
export const scenarioRiskWithoutLevel: Rule<'scenario'> = {
  id: 'scenario-risk-without-level',
  clause: 'ZCR 5.5',
  scope: 'scenario',
  evaluate: (_, { unmitigated, residual, projected }) => {
    const risk = [unmitigated, residual, projected].find(
      ({ likelihood, consequence, riskLevel }) => likelihood !== null && consequence !== null && riskLevel === null,
    );
    if (!risk) return null;
    return {
      severity: 'error',
      params: {
        likelihood: risk.likelihood ?? '',
        consequence: risk.consequence ?? '',
        score: risk.score ?? '–',
      },
    };
  },
};
