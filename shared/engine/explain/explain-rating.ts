import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import { hasRatedCategory } from '#shared/engine/consequence.ts';
import { standings, type Standing } from '#shared/engine/effects.ts';
import { stepUp } from '#shared/engine/fall.ts';
import { placeOf, UNKNOWN, type Place, type PolicyIndex } from '#shared/engine/policy-index.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import type { Model } from '#shared/model/model.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { explainFallen } from './explain-fall.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';

type Scale = 'likelihood' | 'consequence';

/**
 * Where a rating of a stage comes from: the categories, a stated value or the steps of countermeasures, and on top of that
 * the assumptions that fell.
 */
export function explainRating(
  scale: Scale,
  facts: ScenarioFacts,
  stage: RiskStage,
  policy: PolicyIndex,
  model: Model,
): Explanation {
  const held = explainHeld(scale, facts, stage, policy, model);
  const steps = facts.fall[`${scale}Steps`];
  const place = facts.held[stage][scale];
  if (steps === 0 || place === UNKNOWN) return held;
  const levels = levelsOf(scale, policy);
  const params = { level: nameAt(levels, stepUp(place, steps, levels)), from: nameAt(levels, place), steps };
  return because(`${scale}.risen`, params, [held, ...explainFallen(scale, facts, model)]);
}

function explainHeld(
  scale: Scale,
  facts: ScenarioFacts,
  stage: RiskStage,
  policy: PolicyIndex,
  model: Model,
): Explanation {
  if (stage !== 'unmitigated') return explainLowered(scale, facts, stage, policy, model);
  const level = nameAt(levelsOf(scale, policy), facts.held.unmitigated[scale]);
  if (scale === 'consequence') return explainConsequence(facts, level, policy);
  return because(level === UNKNOWN_TEXT ? 'likelihood.unknown' : 'likelihood.stated', { level });
}

function explainConsequence({ scenario }: ScenarioFacts, level: string, policy: PolicyIndex): Explanation {
  if (!hasRatedCategory(scenario))
    return because(level === UNKNOWN_TEXT ? 'consequence.unknown' : 'consequence.overall', { level });
  const rated = explainCategories(scenario.consequences, policy);
  return because(level === UNKNOWN_TEXT ? 'consequence.unknown' : 'consequence.highest', { level }, rated);
}

/** What each category was rated. */
export function explainCategories(consequences: Scenario['consequences'], policy: PolicyIndex): readonly Explanation[] {
  const names = new Map(policy.policy.consequenceCategories.map((category) => [category.id, nameOf(category)]));
  return Object.entries(consequences).map(([category, id]) => {
    const place = placeOf(policy.consequences, id);
    return because(place === UNKNOWN ? 'consequence.categoryUnknown' : 'consequence.category', {
      category: names.get(category) ?? category,
      level: place === UNKNOWN ? id : nameAt(policy.policy.consequenceLevels, place),
    });
  });
}

function explainLowered(
  scale: Scale,
  facts: ScenarioFacts,
  stage: Exclude<RiskStage, 'unmitigated'>,
  policy: PolicyIndex,
  model: Model,
): Explanation {
  const levels = levelsOf(scale, policy);
  const level = nameAt(levels, facts.held[stage][scale]);
  const from = nameAt(levels, facts.held[stage === 'residual' ? 'unmitigated' : 'residual'][scale]);
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

function levelsOf(scale: Scale, { policy }: PolicyIndex): readonly ScaleLevel[] {
  return scale === 'likelihood' ? policy.likelihoodLevels : policy.consequenceLevels;
}

function nameAt(levels: readonly ScaleLevel[], place: Place): string {
  const level = levels[place];
  return level ? nameOf(level) : UNKNOWN_TEXT;
}
