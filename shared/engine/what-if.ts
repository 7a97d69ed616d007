import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import type { Model } from '#shared/model/model.ts';
import type { SlTarget } from '#shared/model/security-level.ts';
import { assessScenario, type ScenarioFacts } from './assess-scenario.ts';
import type { AssessedTarget, AssessmentSummary, ScenarioAssessment } from './assessment.ts';
import { createContext, type AssessmentContext } from './context.ts';
import { isSameValue } from './same-value.ts';
import type { Slot } from './slots.ts';
import { addCounts, noCounts, summarize, type Counts } from './summary.ts';
import { addDemand, noDemand, targetOf, type Demand } from './target.ts';

/** Something that would move: as it is, and as it would be. */
export type Move<T> = { readonly id: string; readonly before: T; readonly after: T };
/** An SL-T as the scenarios ask for it; where one is assigned, that one stays whatever they ask for. */
export type TargetMove = Move<AssessedTarget | null> & { readonly assigned: SlTarget | null };

/** What would move if an assumption were in another state; what stays is not in it. */
export type WhatIf = {
  readonly scenarios: readonly Move<ScenarioAssessment>[];
  readonly zones: readonly TargetMove[];
  readonly conduits: readonly TargetMove[];
  readonly summary: { readonly before: AssessmentSummary; readonly after: AssessmentSummary };
};

/** What one state of the plant adds up to. */
type Sums = { readonly demand: Demand; readonly counts: Counts };

/**
 * Which risks and SL-Ts would move if an assumption were true, false or open; the plant stays as it is. Only the scenarios
 * that lean on it are worked out twice.
 */
export function whatIf(model: Model, catalog: Catalog, id: string, state: Assumption['state']): WhatIf {
  const context = createContext(model, catalog);
  const supposed = { ...context, model: withState(model, id, state) };
  const [before, after] = [noSums(context), noSums(context)];
  const scenarios: Move<ScenarioAssessment>[] = [];
  for (const scenario of context.scenarios) {
    const facts = assessScenario(scenario, context);
    const next = scenario.assumptionIds.includes(id) ? assessScenario(scenario, supposed) : facts;
    add(before, facts);
    add(after, next);
    if (next !== facts && isMoved(facts, next))
      scenarios.push({ id: scenario.id, before: facts.assessment, after: next.assessment });
  }
  const { zones, conduits } = context;
  return {
    scenarios,
    zones: zones.flatMap((zone, at) => moveOf(zone, at, { before, after }, context)),
    conduits: conduits.flatMap((conduit, at) => moveOf(conduit, zones.length + at, { before, after }, context)),
    summary: { before: summarize(before.counts, context.policy), after: summarize(after.counts, context.policy) },
  };
}

/** Cells of a matrix are made once, so that the same cell is the same object. */
function isMoved(before: ScenarioFacts, after: ScenarioFacts): boolean {
  return (
    before.unmitigated !== after.unmitigated ||
    before.residual !== after.residual ||
    before.projected !== after.projected ||
    before.assessment.treat !== after.assessment.treat ||
    before.assessment.slTarget !== after.assessment.slTarget
  );
}

function withState(model: Model, id: string, state: Assumption['state']): Model {
  const assumption = model.assumption.get(id);
  return assumption ? { ...model, assumption: new Map(model.assumption).set(id, { ...assumption, state }) } : model;
}

function noSums({ slots, policy }: AssessmentContext): Sums {
  return { demand: noDemand(slots), counts: noCounts(policy) };
}

function add({ demand, counts }: Sums, facts: ScenarioFacts): void {
  addDemand(demand, facts);
  addCounts(counts, facts);
}

function moveOf(
  { id, slTarget }: { readonly id: string; readonly slTarget: SlTarget | null },
  slot: Slot,
  sums: { readonly before: Sums; readonly after: Sums },
  context: AssessmentContext,
): TargetMove[] {
  const before = targetOf(null, slot, sums.before.demand, context);
  const after = targetOf(null, slot, sums.after.demand, context);
  return isSameValue(before, after) ? [] : [{ id, before, after, assigned: slTarget }];
}
