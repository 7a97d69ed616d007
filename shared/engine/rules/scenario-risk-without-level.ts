import { UNKNOWN } from '#shared/engine/policy-index.ts';
import type { Rule } from './rule.ts';

/** A risk that is rated but lies below every band, or in an empty cell, has no risk level. */
export const scenarioRiskWithoutLevel: Rule<'incomplete-scenario'> = {
  id: 'scenario-risk-without-level',
  clause: 'ZCR 5.5',
  scope: 'incomplete-scenario',
  evaluate: (_, { unmitigated, residual, projected }) => {
    if (unmitigated.level !== UNKNOWN && residual.level !== UNKNOWN && projected.level !== UNKNOWN) return null;
    const risk = [unmitigated.risk, residual.risk, projected.risk].find(
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
