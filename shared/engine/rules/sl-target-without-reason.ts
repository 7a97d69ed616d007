import { vectorOf } from '#shared/model/security-level.ts';
import { differences, type Rule } from './rule.ts';

/** An SL-T that the team assigned and that is not what the scenarios ask for, and nobody can say why; worse where it is lower. */
export const slTargetWithoutReason: Rule<'zone-or-conduit'> = {
  id: 'sl-target-without-reason',
  clause: 'ZCR 5.6',
  scope: 'zone-or-conduit',
  evaluate: ({ slTarget }, { targetByScenarios }) => {
    if (slTarget === null || targetByScenarios === null || slTarget.rationale.trim() !== '') return null;
    const [assigned, computed] = [vectorOf(slTarget), targetByScenarios.vector];
    const levels = differences(assigned, computed, (mine, asked) => mine !== asked);
    if (levels === '') return null;
    const isLower = differences(assigned, computed, (mine, asked) => mine < asked) !== '';
    return { severity: isLower ? 'warning' : 'info', params: { levels } };
  },
};
