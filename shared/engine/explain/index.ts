import type { Catalog } from '#shared/catalog/catalog.ts';
import { assessScenario } from '#shared/engine/assess-scenario.ts';
import { createContext, type AssessmentContext } from '#shared/engine/context.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import { NO_SLOT, slotOfConduit, slotOfZone } from '#shared/engine/slots.ts';
import type { Model } from '#shared/model/model.ts';
import { unreachable } from '#shared/result.ts';
import { explainAchieved } from './explain-achieved.ts';
import { explainCapability } from './explain-capability.ts';
import { explainInitialRisk, type InitialSubject } from './explain-initial-risk.ts';
import { explainRequirement } from './explain-requirement.ts';
import { explainRisk } from './explain-risk.ts';
import { explainScenarioTarget } from './explain-scenario-target.ts';
import { explainTarget } from './explain-target.ts';
import type { Explanation } from './explanation.ts';

/** A number of the assessment whose reason somebody asks. */
export type Question =
  | { readonly what: 'risk'; readonly scenarioId: string; readonly stage: RiskStage }
  | { readonly what: 'initialRisk'; readonly of: InitialSubject }
  | { readonly what: 'scenarioSlTarget'; readonly scenarioId: string }
  | { readonly what: 'slTarget' | 'slAchieved'; readonly kind: 'zone' | 'conduit'; readonly id: string }
  | { readonly what: 'slCapability'; readonly kind: 'zone' | 'conduit' | 'asset'; readonly id: string }
  | {
      readonly what: 'requirement';
      readonly kind: 'zone' | 'conduit';
      readonly id: string;
      readonly requirementId: string;
    };

/** The tree of inputs and rules that made a number, worked out by what `assess` uses; null where the entity is not there. */
export function explain(model: Model, catalog: Catalog, question: Question): Explanation | null {
  const context = createContext(model, catalog);
  switch (question.what) {
    case 'risk':
    case 'scenarioSlTarget':
      return explainScenario(question, context);
    case 'slTarget':
    case 'slAchieved':
    case 'requirement':
      return explainSubject(question, context);
    case 'initialRisk':
      return explainInitialRisk(question.of, context);
    case 'slCapability':
      return explainCapability(question.kind, question.id, context);
    default:
      return unreachable(question);
  }
}

function explainScenario(
  question: Extract<Question, { scenarioId: string }>,
  context: AssessmentContext,
): Explanation | null {
  const { policy, model } = context;
  const scenario = model.scenario.get(question.scenarioId);
  if (!scenario) return null;
  const facts = assessScenario(scenario, context);
  return question.what === 'risk'
    ? explainRisk(facts, question.stage, policy, model)
    : explainScenarioTarget(facts, policy, model);
}

function explainSubject(
  question: Extract<Question, { what: 'slTarget' | 'slAchieved' | 'requirement' }>,
  context: AssessmentContext,
): Explanation | null {
  const { what, kind, id } = question;
  const subject = context.model[kind].get(id);
  const slot = kind === 'zone' ? slotOfZone(id, context.slots) : slotOfConduit(id, context.slots);
  if (!subject || slot === NO_SLOT) return null;
  if (what === 'requirement') return explainRequirement(question, subject, slot, context);
  return what === 'slTarget' ? explainTarget(subject, slot, context) : explainAchieved(subject, slot, context);
}
