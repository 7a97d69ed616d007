import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import { hasRatedCategory } from '#shared/engine/consequence.ts';
import { standings, type Standing } from '#shared/engine/effects.ts';
import { placeOf, UNKNOWN, type PolicyIndex } from '#shared/engine/policy-index.ts';
import type { Model } from '#shared/model/model.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation, type RiskStage } from './explanation.ts';

type Scale = 'likelihood' | 'consequence';

/** Where the consequence of a stage comes from: the categories, a stated value, or the steps of countermeasures. */
export function explainConsequence(
  facts: ScenarioFacts,
  stage: RiskStage,
  policy: PolicyIndex,
  model: Model,
): Explanation {
  if (stage !== 'unmitigated') return explainLowered('consequence', facts, stage, policy, model);
  const { scenario, unmitigated } = facts;
  const level = levelName(unmitigated.risk.consequence, policy.policy.consequenceLevels);
  if (!hasRatedCategory(scenario))
    return because(level === UNKNOWN_TEXT ? 'consequence.unknown' : 'consequence.overall', { level });
  const names = new Map(policy.policy.consequenceCategories.map((category) => [category.id, nameOf(category)]));
  const rated = Object.entries(scenario.consequences).map(([category, id]) =>
    because(placeOf(policy.consequences, id) === UNKNOWN ? 'consequence.categoryUnknown' : 'consequence.category', {
      category: names.get(category) ?? category,
      level: levelName(id, policy.policy.consequenceLevels, id),
    }),
  );
  return because(level === UNKNOWN_TEXT ? 'consequence.unknown' : 'consequence.highest', { level }, rated);
}

/** Where the likelihood of a stage comes from: a stated value, or the steps of countermeasures. */
export function explainLikelihood(
  facts: ScenarioFacts,
  stage: RiskStage,
  policy: PolicyIndex,
  model: Model,
): Explanation {
  if (stage !== 'unmitigated') return explainLowered('likelihood', facts, stage, policy, model);
  const level = levelName(facts.unmitigated.risk.likelihood, policy.policy.likelihoodLevels);
  return because(level === UNKNOWN_TEXT ? 'likelihood.unknown' : 'likelihood.stated', { level });
}

function explainLowered(
  scale: Scale,
  facts: ScenarioFacts,
  stage: Exclude<RiskStage, 'unmitigated'>,
  { policy }: PolicyIndex,
  model: Model,
): Explanation {
  const levels = scale === 'likelihood' ? policy.likelihoodLevels : policy.consequenceLevels;
  const level = levelName(facts[stage].risk[scale], levels);
  const from = levelName(facts[stage === 'residual' ? 'unmitigated' : 'residual'].risk[scale], levels);
  if (stage === 'residual' && (facts.scenario.residual?.[scale] ?? null) !== null)
    return because(level === UNKNOWN_TEXT ? `${scale}.unknown` : `${scale}.residualStated`, { level });
  const measures = explainMeasures(facts, scale, stage === 'residual' ? 'in-place' : 'to-come', model);
  if (level === UNKNOWN_TEXT) return because(`${scale}.unknown`, { level });
  const steps = measures.reduce((sum, { params }) => sum + Number(params['steps']), 0);
  return because(steps === 0 ? `${scale}.unchanged` : `${scale}.lowered`, { level, from, steps }, measures);
}

function explainMeasures(facts: ScenarioFacts, scale: Scale, standing: Standing, model: Model): Explanation[] {
  return [...new Set(facts.scenario.countermeasureIds)].flatMap((id) => {
    const measure = model.countermeasure.get(id);
    if (!measure || standings[measure.status] !== standing) return [];
    const steps = scale === 'likelihood' ? measure.effect.likelihoodSteps : measure.effect.consequenceSteps;
    return [because(`measure.${measure.status}`, { id, name: nameOf(measure), steps })];
  });
}

function levelName(id: string | null, levels: readonly ScaleLevel[], otherwise: string = UNKNOWN_TEXT): string {
  const level = levels.find((one) => one.id === id);
  return level ? nameOf(level) : otherwise;
}
