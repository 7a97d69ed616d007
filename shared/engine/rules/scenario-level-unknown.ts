import type { Risk } from '#shared/engine/assessment.ts';
import { hasRatedCategory } from '#shared/engine/consequence.ts';
import { listIds, type Rule } from './rule.ts';

/** A rating that is no level of the policy's scales counts as unknown. */
export const scenarioLevelUnknown: Rule<'incomplete-scenario'> = {
  id: 'scenario-level-unknown',
  clause: 'ZCR 5.5',
  scope: 'incomplete-scenario',
  evaluate: (scenario, { unmitigated, residual: { risk } }, { policy }) => {
    if (isKnown(unmitigated.risk) && isKnown(risk)) return null;
    const { likelihoods, consequences } = policy;
    const { likelihood, consequence, residual } = scenario;
    const unknown: string[] = [];
    const check = (scale: ReadonlyMap<string, unknown>, id: string | null) => {
      if (id !== null && !scale.has(id) && !unknown.includes(id)) unknown.push(id);
    };
    check(likelihoods, likelihood);
    if (hasRatedCategory(scenario)) for (const id of Object.values(scenario.consequences)) check(consequences, id);
    else check(consequences, consequence);
    if (residual !== null) {
      check(likelihoods, residual.likelihood);
      check(consequences, residual.consequence);
    }
    return unknown.length > 0 ? { severity: 'error', params: { levels: listIds(unknown.sort()) } } : null;
  },
};

function isKnown({ likelihood, consequence }: Risk): boolean {
  return likelihood !== null && consequence !== null;
}
