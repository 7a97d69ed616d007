import { foundationalRequirements, vectorOf, type SecurityLevel } from '#shared/model/security-level.ts';
import type { SlTarget } from '#shared/model/security-level.ts';
import type { ScenarioFacts } from './assess-scenario.ts';
import type { AssessedTarget, PartialVector } from './assessment.ts';
import type { FrSet } from './catalog-index.ts';
import type { AssessmentContext } from './context.ts';
import { UNKNOWN, type Place } from './policy-index.ts';
import { NO_SLOT, type Slot, type SlotIndex } from './slots.ts';

const FRS = foundationalRequirements.length;
/** No scenario with a known SL-T touches this FR. */
const NONE = -1;

/** What the scenarios ask for, per slot: the highest known SL-T per FR, the FR with an unknown one, the worst residual risk. */
export type Demand = {
  readonly levels: Int8Array;
  readonly unknown: Uint8Array;
  readonly worstResidual: Int16Array;
  /** Whether a scenario is about the slot's zone or conduit itself, or about an asset in it. */
  readonly isNamed: Uint8Array;
};

/** A demand that nothing was added to. */
export function noDemand({ count }: SlotIndex): Demand {
  return {
    levels: new Int8Array(count * FRS).fill(NONE),
    unknown: new Uint8Array(count),
    worstResidual: new Int16Array(count).fill(UNKNOWN),
    isNamed: new Uint8Array(count),
  };
}

/** Adds what a scenario asks of its zone and conduit; what is said of the whole SUC lies in the SUC's own slot. */
export function addDemand(demand: Demand, facts: ScenarioFacts): void {
  const { assessment, residual, touched, zoneSlot, conduitSlot } = facts;
  ask(demand, zoneSlot, touched, assessment.slTarget, residual.level);
  ask(demand, conduitSlot, touched, assessment.slTarget, residual.level);
}

function ask(demand: Demand, slot: Slot, touched: FrSet, slTarget: SecurityLevel | null, residual: Place): void {
  if (slot === NO_SLOT) return;
  demand.isNamed[slot] = 1;
  if (slTarget === null) demand.unknown[slot]! |= touched;
  else raise(demand.levels, slot, touched, slTarget);
  if (residual > demand.worstResidual[slot]!) demand.worstResidual[slot] = residual;
}

function raise(levels: Int8Array, slot: Slot, touched: FrSet, level: SecurityLevel): void {
  for (let fr = 0; fr < FRS; fr++)
    if (touched & (1 << fr) && level > levels[slot * FRS + fr]!) levels[slot * FRS + fr] = level;
}

/**
 * SL-T of a zone or conduit (ZCR 5.6): the assigned one, else per FR the highest that its scenarios and the SUC-wide ones
 * ask for, at least the floor; SUC-wide ones ask nothing of a zone outside the SUC. An FR that only scenarios of unknown SL-T touch is unknown; one that none touches has the
 * floor, or is unknown while the policy names no method.
 */
export function targetOf(
  assigned: SlTarget | null,
  slot: Slot,
  demand: Demand,
  { policy, slots }: Pick<AssessmentContext, 'policy' | 'slots'>,
): AssessedTarget | null {
  if (assigned !== null) return assignedTarget(assigned);
  const floor = policy.policy.slTarget?.floor ?? null;
  const wide = slots.wide[slot]!;
  const unknown = demand.unknown[slot]! | demand.unknown[wide]!;
  let asked = NONE;
  const vector: (SecurityLevel | null)[] = [];
  for (let fr = 0; fr < FRS; fr++) {
    const level = Math.max(demand.levels[slot * FRS + fr]!, demand.levels[wide * FRS + fr]!);
    asked = Math.max(asked, level);
    if (level !== NONE) vector.push(Math.max(level, floor ?? 0) as SecurityLevel);
    else vector.push(unknown & (1 << fr) ? null : floor);
  }
  return summarizeTarget(vector, asked === NONE ? 'floor' : 'scenarios');
}

/** An SL-T that the team assigned, as a result. */
export function assignedTarget(assigned: SlTarget): AssessedTarget {
  const vector = vectorOf(assigned);
  return { vector, level: Math.max(...vector) as SecurityLevel, basis: 'assigned' };
}

function summarizeTarget(vector: PartialVector, basis: AssessedTarget['basis']): AssessedTarget | null {
  let level: SecurityLevel | null = null;
  for (const one of vector) if (one !== null && (level === null || one > level)) level = one;
  return level === null ? null : { vector, level, basis };
}

/** The worst residual risk level over the scenarios of a slot and the SUC-wide ones. */
export function worstResidual(
  slot: Slot,
  demand: Demand,
  { policy, slots }: Pick<AssessmentContext, 'policy' | 'slots'>,
): string | null {
  const worst: Place = Math.max(demand.worstResidual[slot]!, demand.worstResidual[slots.wide[slot]!]!);
  return worst === UNKNOWN ? null : policy.policy.riskLevels[worst]!.id;
}
