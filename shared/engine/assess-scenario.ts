import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { FindingSubject, ScenarioAssessment } from './assessment.ts';
import { ALL_FRS, OUTDATED, reachOf, type CatalogIndex, type FrSet } from './catalog-index.ts';
import { effectsOf, type Effects } from './effects.ts';
import { fallOf, raised, type Fall } from './fall.ts';
import { methods } from './methods/index.ts';
import type { MethodGap } from './methods/method.ts';
import { cellAt, UNKNOWN, type MatrixCell, type PolicyIndex } from './policy-index.ts';
import { heldRatings, type Rating, type RiskStage } from './residual.ts';
import { conduitSlotOf, NO_SLOT, zoneSlotOf, type Slot, type SlotIndex } from './slots.ts';
import { isToTreat } from './treat.ts';

/** What the assessment of a scenario looks up. */
export type ScenarioContext = {
  readonly model: Model;
  readonly policy: PolicyIndex;
  readonly catalog: CatalogIndex;
  readonly slots: SlotIndex;
};

/** A scenario with its result and what the result comes from. */
export type ScenarioFacts = {
  readonly scenario: Scenario;
  readonly subject: Exclude<FindingSubject, { kind: 'suc' }>;
  readonly assessment: ScenarioAssessment;
  /** Where it stands, fallen assumptions counted. */
  readonly rating: Rating;
  readonly effects: Effects;
  readonly fall: Fall;
  /** The ratings as they are while every assumption holds. */
  readonly held: Readonly<Record<RiskStage, Rating>>;
  readonly unmitigated: MatrixCell;
  readonly residual: MatrixCell;
  readonly projected: MatrixCell;
  /** The FR that the scenario's techniques touch. */
  readonly touched: FrSet;
  /** Whether every technique id is known and live. */
  readonly isUpToDate: boolean;
  /** Whether everything about the scenario is known: a rule about what is missing need not look at it. */
  readonly isComplete: boolean;
  /** The slots of the zone (or SUC) and of the conduit that the scenario is about. */
  readonly zoneSlot: Slot;
  readonly conduitSlot: Slot;
};

/** Everything that follows for one scenario (ZCR 5.3 to 5.11). */
export function assessScenario(scenario: Scenario, context: ScenarioContext): ScenarioFacts {
  const { model, policy, catalog, slots } = context;
  const { id } = scenario;
  const effects = effectsOf(scenario.countermeasureIds, model.countermeasure);
  const held = heldRatings(scenario, effects, policy);
  const fall = fallOf(scenario, model.assumption);
  const rating = raised(held.unmitigated, fall, policy);
  const unmitigated = cellOf(rating, policy);
  const residual = cellOf(raised(held.residual, fall, policy), policy);
  const projected = effects.toCome === 0 ? residual : cellOf(raised(held.projected, fall, policy), policy);
  const treat = isToTreat(scenario, unmitigated, fall.consequenceSteps, policy);
  const slTarget = scenarioTarget(scenario, rating, treat, context);
  const assessment = {
    id,
    consequence: unmitigated.risk.consequence,
    unmitigated: unmitigated.risk,
    residual: residual.risk,
    projected: projected.risk,
    treat,
    slTarget: typeof slTarget === 'number' ? slTarget : null,
  };
  const reach = reachOf(scenario.techniqueIds, catalog);
  const isUpToDate = (reach & OUTDATED) === 0;
  const { subject } = scenario;
  const asset = subject.kind === 'asset' ? model.asset.get(subject.id) : undefined;
  const zoneSlot = zoneSlotOf(subject, asset, slots);
  const conduitSlot = conduitSlotOf(subject, asset, slots);
  return {
    scenario,
    subject: { kind: 'scenario', id },
    assessment,
    rating,
    effects,
    fall,
    held,
    unmitigated,
    residual,
    projected,
    touched: reach & ALL_FRS,
    isUpToDate,
    isComplete:
      unmitigated.level !== UNKNOWN &&
      residual.level !== UNKNOWN &&
      projected.level !== UNKNOWN &&
      assessment.slTarget !== null &&
      isUpToDate &&
      (zoneSlot !== NO_SLOT || conduitSlot !== NO_SLOT),
    zoneSlot,
    conduitSlot,
  };
}

/** SL-T of a scenario (ZCR 5.6): 0 where it need not be treated, else by the policy's method, or why there is none. */
export function scenarioTarget(
  scenario: Scenario,
  rating: Rating,
  treat: boolean | null,
  { model, policy }: Pick<ScenarioContext, 'model' | 'policy'>,
): SecurityLevel | MethodGap | 'no-method' {
  if (treat === false) return 0;
  if (treat === null) return 'risk-unknown';
  const method = policy.policy.slTarget?.method ?? null;
  if (method === null) return 'no-method';
  return methods[method]({
    scenario,
    rating,
    cell: cellOf(rating, policy),
    index: policy,
    threatSources: model.threatSource,
  });
}

function cellOf({ likelihood, consequence }: Rating, policy: ScenarioContext['policy']): MatrixCell {
  return cellAt(policy, likelihood, consequence);
}
