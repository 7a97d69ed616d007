import { acceptanceId } from '#shared/model/dismissal.ts';
import { sucOf } from '#shared/model/model.ts';
import { findAddressTwins } from './address-twins.ts';
import type { Assessment, Finding, FindingSubject } from './assessment.ts';
import type { ScenarioFacts } from './assess-scenario.ts';
import { statedAndAnswered } from './component-capability.ts';
import type { AssessmentContext } from './context.ts';
import { leaningOn } from './leaning.ts';
import { sortedById } from './order.ts';
import { rules } from './rules/index.ts';
import type { AnyRule, Hit, RuleScope } from './rules/rule.ts';

/** The results that rules look at. */
export type RuleResults = Pick<Assessment, 'zones' | 'conduits' | 'assets'> & {
  readonly incomplete: readonly ScenarioFacts[];
};

/** The rules of one scope. */
function ofScope<S extends RuleScope>(scope: S): readonly Extract<AnyRule, { scope: S }>[] {
  return rules.filter((rule): rule is Extract<AnyRule, { scope: S }> => rule.scope === scope);
}

const policyRules = ofScope('policy');
const sucRules = ofScope('suc');
const channelRules = ofScope('channel');
const assetRules = ofScope('unsettled-asset');
const zoneRules = ofScope('zone');
const conduitRules = ofScope('conduit');
const sharedRules = ofScope('zone-or-conduit');
const scenarioRules = ofScope('incomplete-scenario');
const assumptionRules = ofScope('assumption');
const measureRules = ofScope('countermeasure');
const productRules = ofScope('product');
const componentRules = ofScope('answered-component');
const statusRules = ofScope('odd-status');
const entryRules = ofScope('faulty-entry');

/** Every finding of every rule, by id. */
export function findAll(results: RuleResults, context: AssessmentContext): readonly Finding[] {
  const found = [
    ...findInPartition(results, context),
    ...findInDrawing(context),
    ...runRules(policyRules, [context.policy.policy], subjectOf('policy'), (rule, entity) =>
      rule.evaluate(entity, null, context),
    ),
    ...runRules(
      sucRules,
      [sucOf(context.model)],
      (): FindingSubject => ({ kind: 'suc' }),
      (rule, entity) => rule.evaluate(entity, null, context),
    ),
    ...runRules(
      scenarioRules,
      results.incomplete,
      ({ subject }) => subject,
      (rule, facts) => rule.evaluate(facts.scenario, facts, context),
    ),
    ...findInAssumptions(context),
    ...runRules(
      measureRules,
      [...context.model.countermeasure.values()],
      subjectOf('countermeasure'),
      (rule, measure) => rule.evaluate(measure, null, context),
    ),
    ...findInComponents(context),
    ...runRules(
      statusRules,
      [...context.statusNotes.values()],
      ({ subject }) => subject,
      (rule, note) => rule.evaluate(note.subject, note, context),
    ),
    ...findInEntries(context),
  ];
  return sortedById(withDecisions(found, context.model));
}

/** Says of each finding why somebody accepted it. */
function withDecisions(found: readonly Finding[], { dismissal }: AssessmentContext['model']): readonly Finding[] {
  if (dismissal.size === 0) return found;
  return found.map((one) => {
    const decision = dismissal.get(acceptanceId(one.id));
    return decision ? { ...one, accepted: decision.reason } : one;
  });
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

/** What the rules say of channels, and of the assets that something may be said of. */
function findInDrawing(context: AssessmentContext): Finding[] {
  const { assets, model } = context;
  const twins = findAddressTwins(model.asset);
  const unsettled = [...new Set([...assets.unsettled, ...twins.keys()])];
  return [
    ...runRules(channelRules, [...model.channel.values()], subjectOf('channel'), (rule, channel) =>
      rule.evaluate(channel, null, context),
    ),
    ...runRules(assetRules, unsettled, subjectOf('asset'), (rule, asset) =>
      rule.evaluate(asset, twins.get(asset) ?? null, context),
    ),
  ];
}

/** What the rules say of what is taken for granted. */
function findInAssumptions(context: AssessmentContext): Finding[] {
  const { assumption } = context.model;
  if (assumption.size === 0) return [];
  const leaning = leaningOn(context.scenarios);
  return runRules(assumptionRules, [...assumption.values()], subjectOf('assumption'), (rule, one) =>
    rule.evaluate(one, leaning.get(one.id) ?? [], context),
  );
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

const none: Finding['evidence'] = [];

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
      const { severity, params, evidence = none } = hit;
      const id = `${rule.id}@${placeOf(about, rule.scope)}`;
      found[column]!.push({ id, rule: rule.id, severity, subject: about, params, evidence, accepted: null });
    }
  return found.flat();
}
