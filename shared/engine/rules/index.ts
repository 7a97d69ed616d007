import type { Assessment, Finding, FindingSubject } from '#shared/engine/assessment.ts';
import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { sortedById } from '#shared/engine/order.ts';
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
export type RuleResults = Pick<Assessment, 'zones' | 'conduits' | 'assets'> & {
  readonly incomplete: readonly ScenarioFacts[];
};

const policyRules = rules.filter((rule) => rule.scope === 'policy');
const zoneRules = rules.filter((rule) => rule.scope === 'zone');
const conduitRules = rules.filter((rule) => rule.scope === 'conduit');
const scenarioRules = rules.filter((rule) => rule.scope === 'incomplete-scenario');

/** Every finding of every rule, by id. */
export function findAll(results: RuleResults, context: AssessmentContext): readonly Finding[] {
  const { zones, conduits, policy } = context;
  return sortedById([
    ...runRules(conduitRules, conduits, subjectOf('conduit'), (rule, conduit, at) =>
      rule.evaluate(conduit, results.conduits[at]!, context),
    ),
    ...runRules(policyRules, [policy.policy], subjectOf('policy'), (rule, entity) =>
      rule.evaluate(entity, null, context),
    ),
    ...runRules(
      scenarioRules,
      results.incomplete,
      ({ subject }) => subject,
      (rule, facts) => rule.evaluate(facts.scenario, facts, context),
    ),
    ...runRules(zoneRules, zones, subjectOf('zone'), (rule, zone, at) =>
      rule.evaluate(zone, results.zones[at]!, context),
    ),
  ]);
}

type NamedSubject = Exclude<FindingSubject, { kind: 'suc' }>;

function subjectOf(kind: NamedSubject['kind']): (row: { readonly id: string }) => NamedSubject {
  return ({ id }) => ({ kind, id });
}

/** Every row meets all rules before the next one does, while it is at hand; the findings stand rule by rule. */
function runRules<R extends AnyRule, T>(
  table: readonly R[],
  rows: readonly T[],
  subject: (row: T) => NamedSubject,
  evaluate: (rule: R, row: T, at: number) => Hit | null,
): Finding[] {
  const found: Finding[][] = table.map(() => []);
  for (let at = 0; at < rows.length; at++)
    for (let column = 0; column < table.length; column++) {
      const rule = table[column]!;
      const hit = evaluate(rule, rows[at]!, at);
      if (hit === null) continue;
      const about = subject(rows[at]!);
      found[column]!.push({ id: `${rule.id}@${about.id}`, rule: rule.id, subject: about, ...hit });
    }
  return found.flat();
}
