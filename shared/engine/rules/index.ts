import type { Assessment, Finding, FindingSubject } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { sortedById } from '#shared/engine/order.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import { conduitWithoutName } from './conduit-without-name.ts';
import { conduitWithoutSlTarget } from './conduit-without-sl-target.ts';
import { policyCrrfUndefined } from './policy-crrf-undefined.ts';
import { policyLevelUnknown } from './policy-level-unknown.ts';
import { policyNothingTolerable } from './policy-nothing-tolerable.ts';
import { policyWithoutMethod } from './policy-without-method.ts';
import type { AnyRule, Hit } from './rule.ts';
import { scenarioLevelUnknown } from './scenario-level-unknown.ts';
import { scenarioRiskWithoutLevel } from './scenario-risk-without-level.ts';
import { scenarioSubjectMissing } from './scenario-subject-missing.ts';
import { scenarioWithoutConsequence } from './scenario-without-consequence.ts';
import { scenarioWithoutLikelihood } from './scenario-without-likelihood.ts';
import { scenarioWithoutSlTarget } from './scenario-without-sl-target.ts';
import { techniqueRetired } from './technique-retired.ts';
import { techniqueUnknown } from './technique-unknown.ts';
import { zcr33SafetySeparated } from './zcr-3-3-safety-separated.ts';
import { zoneWithoutName } from './zone-without-name.ts';
import { zoneWithoutSlTarget } from './zone-without-sl-target.ts';

/** The table of rules, by id. A new one: a file here, a row here, its texts in the locale namespace `rule`. */
export const rules: readonly AnyRule[] = [
  conduitWithoutName,
  conduitWithoutSlTarget,
  policyCrrfUndefined,
  policyLevelUnknown,
  policyNothingTolerable,
  policyWithoutMethod,
  scenarioLevelUnknown,
  scenarioRiskWithoutLevel,
  scenarioSubjectMissing,
  scenarioWithoutConsequence,
  scenarioWithoutLikelihood,
  scenarioWithoutSlTarget,
  techniqueRetired,
  techniqueUnknown,
  zcr33SafetySeparated,
  zoneWithoutName,
  zoneWithoutSlTarget,
];

/** The results that rules look at. */
export type RuleResults = Pick<Assessment, 'scenarios' | 'zones' | 'conduits'>;

/** Every finding of every rule, by id. */
export function findAll(results: RuleResults, context: AssessmentContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) runRule(rule, results, context, findings);
  return sortedById(findings);
}

function runRule(rule: AnyRule, results: RuleResults, context: AssessmentContext, findings: Finding[]): void {
  function note(kind: Exclude<FindingSubject['kind'], 'suc'>, id: string, hit: Hit | null): void {
    if (hit) findings.push({ id: `${rule.id}@${id}`, rule: rule.id, subject: { kind, id }, ...hit });
  }
  switch (rule.scope) {
    case 'policy':
      note('policy', POLICY_ID, rule.evaluate(context.policy.policy, null, context));
      break;
    case 'zone':
      context.zones.forEach((zone, at) => note('zone', zone.id, rule.evaluate(zone, results.zones[at]!, context)));
      break;
    case 'conduit':
      context.conduits.forEach((conduit, at) =>
        note('conduit', conduit.id, rule.evaluate(conduit, results.conduits[at]!, context)),
      );
      break;
    case 'scenario':
      context.scenarios.forEach((scenario, at) =>
        note('scenario', scenario.id, rule.evaluate(scenario, results.scenarios[at]!, context)),
      );
      break;
  }
}
