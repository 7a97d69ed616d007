import type { ScenarioReason } from '#shared/engine/scenario-lacks.ts';
import { check, type Derivation } from './step.ts';

/** The derivation of a ZCR that asks one thing of every scenario. */
export function eachScenario(reason: ScenarioReason): Derivation {
  return ({ scenarios, survey }) =>
    scenarios.length === 0 ? check(false, 'no-scenario') : { asked: scenarios.length, missing: survey.lacks[reason] };
}
