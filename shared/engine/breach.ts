import type { Catalog } from '#shared/catalog/catalog.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { criteriaOf, type Criteria, type Policy } from '#shared/model/policy.ts';
import { assessScenario } from './assess-scenario.ts';
import type { ScenarioAssessment } from './assessment.ts';
import { createContext, type AssessmentContext } from './context.ts';
import { indexPolicy } from './policy-index.ts';
import { riskStages } from './residual.ts';
import { isSameValue } from './same-value.ts';

/** A part of the risk criteria. */
export type CriteriaField = keyof Criteria;

/** A scenario that the signed criteria rate differently than those of now. */
export type Rerating = { readonly id: string; readonly signed: ScenarioAssessment; readonly now: ScenarioAssessment };

/** What a change of the risk criteria after they were signed did (ZCR 4.1). */
export type Breach = {
  /** The parts that differ, in the order of the schema. */
  readonly fields: readonly CriteriaField[];
  /** By id; a level that only has another name rates nothing differently. */
  readonly scenarios: readonly Rerating[];
};

type Table = Pick<AssessmentContext, 'model' | 'catalog' | 'slots' | 'scenarios' | 'policy'>;

/** The parts of the criteria that are not as they were signed; none where nothing is signed, or no copy was kept. */
export function changedCriteria(policy: Policy): readonly CriteriaField[] {
  const { lock, lockedCriteria } = policy;
  if (lock === null || lockedCriteria === null) return [];
  const now = criteriaOf(policy);
  return (Object.keys(now) as CriteriaField[]).filter((field) => !isSameValue(now[field], lockedCriteria[field]));
}

/** The policy with its criteria as they were signed; itself where none were. */
export function signedPolicy(policy: Policy): Policy {
  return policy.lockedCriteria === null ? policy : { ...policy, ...policy.lockedCriteria };
}

/** The breach of the signed criteria with every scenario that it re-rates; null where there is none. */
export function breachIn(context: Table): Breach | null {
  const fields = changedCriteria(context.policy.policy);
  if (fields.length === 0) return null;
  const signedContext = { ...context, policy: indexPolicy(signedPolicy(context.policy.policy)) };
  const scenarios: Rerating[] = [];
  for (const scenario of context.scenarios) {
    const signed = assessScenario(scenario, signedContext).assessment;
    const now = assessScenario(scenario, context).assessment;
    if (isRerated(signed, now)) scenarios.push({ id: scenario.id, signed, now });
  }
  return { fields, scenarios };
}

/** As `breachIn`, from the plant; a plant whose criteria are as signed costs nothing. */
export function breachOf(model: Model, catalog: Catalog): Breach | null {
  return changedCriteria(policyOf(model)).length === 0 ? null : breachIn(createContext(model, catalog));
}

function isRerated(signed: ScenarioAssessment, now: ScenarioAssessment): boolean {
  return (
    riskStages.some((stage) => signed[stage].riskLevel !== now[stage].riskLevel) ||
    signed.treat !== now.treat ||
    signed.slTarget !== now.slTarget
  );
}
