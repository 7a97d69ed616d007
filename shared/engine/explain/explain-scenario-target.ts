import { scenarioTarget, type ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import { riskReductionFactor } from '#shared/engine/methods/crrf.ts';
import { UNKNOWN, type PolicyIndex } from '#shared/engine/policy-index.ts';
import { matchingOverride } from '#shared/engine/treat.ts';
import type { Model } from '#shared/model/model.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';
import { explainRisk } from './explain-risk.ts';

/** Why a scenario's SL-T is what it is (ZCR 5.6, 5.7): whether it must be treated, the method, the risk that it starts from. */
export function explainScenarioTarget(facts: ScenarioFacts, policy: PolicyIndex, model: Model): Explanation {
  const { id, slTarget } = facts.assessment;
  return because(
    slTarget === null ? 'scenarioTarget.unknown' : 'scenarioTarget.known',
    { id, level: slTarget ?? UNKNOWN_TEXT },
    [
      explainTreat(facts, policy),
      facts.assessment.treat === true ? explainMethod(facts, policy, model) : null,
      explainRisk(facts, 'unmitigated', policy, model),
    ],
  );
}

function explainTreat({ scenario, unmitigated, assessment, fall }: ScenarioFacts, index: PolicyIndex): Explanation {
  const level = index.policy.riskLevels[unmitigated.level];
  const riskLevel = level ? nameOf(level) : UNKNOWN_TEXT;
  if (assessment.treat === null) return because('treat.unknown');
  if (!assessment.treat) return because('treat.no', { riskLevel });
  if (unmitigated.level !== UNKNOWN && !index.tolerable[unmitigated.level])
    return because('treat.notTolerable', { riskLevel });
  const override = matchingOverride(scenario, fall.consequenceSteps, index);
  return because('treat.override', {
    override: override?.id ?? UNKNOWN_TEXT,
    level: override?.consequenceAtLeast ?? UNKNOWN_TEXT,
  });
}

function explainMethod(facts: ScenarioFacts, policy: PolicyIndex, model: Model): Explanation {
  const outcome = scenarioTarget(facts.scenario, facts.rating, facts.assessment.treat, { model, policy });
  const { slTarget } = policy.policy;
  if (typeof outcome === 'string' || slTarget === null) return because(`gap.${outcome}`);
  return because(`method.${slTarget.method}`, { level: outcome, ...methodParams(facts, policy, model) }, [
    because('method.notPrescribed'),
  ]);
}

function methodParams(facts: ScenarioFacts, index: PolicyIndex, model: Model): Explanation['params'] {
  const { unmitigated, rating, scenario } = facts;
  const { riskLevels, consequenceLevels } = index.policy;
  const factor = riskReductionFactor({ cell: unmitigated, index });
  const source = model.threatSource.get(scenario.threatSourceId ?? '');
  const riskLevel = riskLevels[unmitigated.level];
  const consequence = consequenceLevels[rating.consequence];
  return {
    riskLevel: riskLevel ? nameOf(riskLevel) : UNKNOWN_TEXT,
    consequence: consequence ? nameOf(consequence) : UNKNOWN_TEXT,
    source: source ? nameOf(source) : UNKNOWN_TEXT,
    score: unmitigated.risk.score ?? UNKNOWN_TEXT,
    tolerableScore: index.highestTolerableScore ?? UNKNOWN_TEXT,
    factor: factor === null ? UNKNOWN_TEXT : Math.round(factor * 1000) / 1000,
  };
}
