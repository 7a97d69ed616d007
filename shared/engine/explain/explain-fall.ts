import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import type { Model } from '#shared/model/model.ts';
import { because, type Explanation } from './explanation.ts';

/** The assumptions that fell and raise one of a scenario's ratings, each by how much. */
export function explainFallen(
  scale: 'likelihood' | 'consequence',
  { scenario }: ScenarioFacts,
  { assumption: assumptions }: Model,
): readonly Explanation[] {
  return [...new Set(scenario.assumptionIds)].flatMap((id) => {
    const assumption = assumptions.get(id);
    const effect = Object.hasOwn(scenario.assumptionEffects, id) ? scenario.assumptionEffects[id] : undefined;
    const steps = effect?.[`${scale}Steps`] ?? 0;
    if (assumption?.state !== 'false' || steps === 0) return [];
    return [because('assumption.fallen', { id, statement: assumption.statement.trim() || id, steps })];
  });
}
