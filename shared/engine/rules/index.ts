import type { Assessment, Finding, FindingSubject } from '#shared/engine/assessment.ts';
import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import { statedAndAnswered } from '#shared/engine/component-capability.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { sortedById } from '#shared/engine/order.ts';
import { catalogEntryFaulty } from './catalog-entry-faulty.ts';
import { componentCategoryUnknown } from './component-category-unknown.ts';
import { conduitWithoutName } from './conduit-without-name.ts';
import { conduitWithoutSlTarget } from './conduit-without-sl-target.ts';
import { notApplicableWithoutReason } from './not-applicable-without-reason.ts';
import { policyCrrfUndefined } from './policy-crrf-undefined.ts';
import { policyLevelUnknown } from './policy-level-unknown.ts';
import { policyNothingTolerable } from './policy-nothing-tolerable.ts';
import { policyWithoutMethod } from './policy-without-method.ts';
import { productTwice } from './product-twice.ts';
import { requirementStatusIgnored } from './requirement-status-ignored.ts';
import type { AnyRule, Hit, RuleScope } from './rule.ts';
import { scenarioLevelUnknown } from './scenario-level-unknown.ts';
import { scenarioRiskWithoutLevel } from './scenario-risk-without-level.ts';
import { scenarioSubjectMissing } from './scenario-subject-missing.ts';
import { scenarioWithoutConsequence } from './scenario-without-consequence.ts';
import { scenarioWithoutLikelihood } from './scenario-without-likelihood.ts';
import { scenarioWithoutSlTarget } from './scenario-without-sl-target.ts';
import { slAchievedDisagrees } from './sl-achieved-disagrees.ts';
import { slCapabilityBelowTarget } from './sl-capability-below-target.ts';
import { slCapabilityDisagrees } from './sl-capability-disagrees.ts';
import { techniqueRetired } from './technique-retired.ts';
import { techniqueUnknown } from './technique-unknown.ts';
import { zcr33SafetySeparated } from './zcr-3-3-safety-separated.ts';
import { zoneWithoutName } from './zone-without-name.ts';
import { zoneWithoutSlTarget } from './zone-without-sl-target.ts';

/** The table of rules, by id. A new one: a file here, a row here, its texts in the locale namespace `rule`. */
export const rules: readonly AnyRule[] = [
  catalogEntryFaulty,
  componentCategoryUnknown,
  conduitWithoutName,
  conduitWithoutSlTarget,
  notApplicableWithoutReason,
  policyCrrfUndefined,
  policyLevelUnknown,
  policyNothingTolerable,
  policyWithoutMethod,
  productTwice,
  requirementStatusIgnored,
  scenarioLevelUnknown,
  scenarioRiskWithoutLevel,
  scenarioSubjectMissing,
  scenarioWithoutConsequence,
  scenarioWithoutLikelihood,
  scenarioWithoutSlTarget,
  slAchievedDisagrees,
  slCapabilityBelowTarget,
  slCapabilityDisagrees,
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

/** The rules of one scope. */
function ofScope<S extends RuleScope>(scope: S): readonly Extract<AnyRule, { scope: S }>[] {
  return rules.filter((rule): rule is Extract<AnyRule, { scope: S }> => rule.scope === scope);
}

const policyRules = ofScope('policy');
const zoneRules = ofScope('zone');
const conduitRules = ofScope('conduit');
const sharedRules = ofScope('zone-or-conduit');
const scenarioRules = ofScope('incomplete-scenario');
const productRules = ofScope('product');
const componentRules = ofScope('answered-component');
const statusRules = ofScope('odd-status');
const entryRules = ofScope('faulty-entry');

/** Every finding of every rule, by id. */
export function findAll(results: RuleResults, context: AssessmentContext): readonly Finding[] {
  return sortedById([
    ...findInPartition(results, context),
    ...runRules(policyRules, [context.policy.policy], subjectOf('policy'), (rule, entity) =>
      rule.evaluate(entity, null, context),
    ),
    ...runRules(
      scenarioRules,
      results.incomplete,
      ({ subject }) => subject,
      (rule, facts) => rule.evaluate(facts.scenario, facts, context),
    ),
    ...findInComponents(context),
    ...runRules(
      statusRules,
      [...context.statusNotes.values()],
      ({ subject }) => subject,
      (rule, note) => rule.evaluate(note.subject, note, context),
    ),
    ...findInEntries(context),
  ]);
}

/** What the rules say of zones and conduits. */
function findInPartition(results: RuleResults, context: AssessmentContext): Finding[] {
  const { zones, conduits } = context;
  return [
    ...runRules(zoneRules, zones, subjectOf('zone'), (rule, zone, at) =>
      rule.evaluate(zone, results.zones[at]!, context),
    ),
    ...runRules(conduitRules, conduits, subjectOf('conduit'), (rule, conduit, at) =>
      rule.evaluate(conduit, results.conduits[at]!, context),
    ),
    ...runRules(sharedRules, zones, subjectOf('zone'), (rule, zone, at) =>
      rule.evaluate(zone, results.zones[at]!, context),
    ),
    ...runRules(sharedRules, conduits, subjectOf('conduit'), (rule, conduit, at) =>
      rule.evaluate(conduit, results.conduits[at]!, context),
    ),
  ];
}

/** What the rules say of products, and of components whose stated SL-C can be held against their answers. */
function findInComponents(context: AssessmentContext): Finding[] {
  const { assets, catalog, model } = context;
  return [
    ...runRules(productRules, assets.components.products, subjectOf('product'), (rule, product) =>
      rule.evaluate(product, null, context),
    ),
    ...runRules(
      componentRules,
      statedAndAnswered(model, assets.components, catalog),
      ({ entity }) => ({ kind: 'answers' in entity ? 'product' : 'asset', id: entity.id }),
      (rule, { entity, ...vectors }) => rule.evaluate(entity, vectors, context),
    ),
  ];
}

/** What is wrong with the plant's own entries of the catalog, by entry. */
function findInEntries(context: AssessmentContext): Finding[] {
  const byEntry = Map.groupBy(context.catalogProblems, ({ file }) => file);
  const entries = [...byEntry.keys()].flatMap((id) => context.model.catalogEntry.get(id) ?? []);
  return runRules(entryRules, entries, subjectOf('catalogEntry'), (rule, entry) =>
    rule.evaluate(entry, byEntry.get(entry.id) ?? [], context),
  );
}

function subjectOf(
  kind: Exclude<FindingSubject, { kind: 'suc' }>['kind'],
): (row: { readonly id: string }) => FindingSubject {
  return ({ id }) => ({ kind, id });
}

/** Scopes whose subjects are of several kinds, so that an id alone does not tell them apart. */
const mixedScopes: ReadonlySet<RuleScope> = new Set<RuleScope>(['zone-or-conduit', 'answered-component', 'odd-status']);

/** What stands behind the `@` of a finding's id. */
function placeOf(subject: FindingSubject, scope: RuleScope): string {
  if (subject.kind === 'suc') return 'suc';
  return mixedScopes.has(scope) ? `${subject.kind}:${subject.id}` : subject.id;
}

/** Every row meets all rules before the next one does, while it is at hand; the findings stand rule by rule. */
function runRules<R extends AnyRule, T>(
  table: readonly R[],
  rows: readonly T[],
  subject: (row: T) => FindingSubject,
  evaluate: (rule: R, row: T, at: number) => Hit | null,
): Finding[] {
  const found: Finding[][] = table.map(() => []);
  for (let at = 0; at < rows.length; at++)
    for (let column = 0; column < table.length; column++) {
      const rule = table[column]!;
      const hit = evaluate(rule, rows[at]!, at);
      if (hit === null) continue;
      const about = subject(rows[at]!);
      found[column]!.push({ id: `${rule.id}@${placeOf(about, rule.scope)}`, rule: rule.id, subject: about, ...hit });
    }
  return found.flat();
}
