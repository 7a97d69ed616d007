import { assessScenario, type ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import type { AssessedTarget } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { Slot } from '#shared/engine/slots.ts';
import { surveyScenarios } from '#shared/engine/survey-scenarios.ts';
import { targetOf } from '#shared/engine/target.ts';
import { foundationalRequirements, type SlTarget } from '#shared/model/security-level.ts';
import { because, nameOf, UNKNOWN_TEXT, vectorText, type Explanation } from './explanation.ts';

/** Why a zone's or conduit's SL-T is what it is (ZCR 5.6): assigned, or per FR the scenarios that ask for it. */
export function explainTarget(
  subject: { readonly id: string; readonly slTarget: SlTarget | null },
  slot: Slot,
  context: AssessmentContext,
): Explanation {
  const target = targetOf(subject.slTarget, slot, surveyScenarios(context).demand, context);
  const params = {
    id: subject.id,
    vector: target === null ? UNKNOWN_TEXT : vectorText(target.vector),
    level: target?.level ?? UNKNOWN_TEXT,
  };
  if (subject.slTarget !== null) {
    const { rationale, declined = '' } = subject.slTarget;
    return because('target.assigned', params, [
      because(rationale === '' ? 'target.noRationale' : 'target.rationale', { rationale }),
      declined === '' ? null : because('target.declined', { declined }),
      explainComputed(slot, context),
    ]);
  }
  const scenarios = scenariosAt(slot, context);
  return because(
    target === null ? 'target.unknown' : `target.${target.basis}`,
    params,
    foundationalRequirements.map((_, fr) => explainTargetFr(fr, target, scenarios, context)),
  );
}

/** What the scenarios ask for beside an assigned SL-T, per FR. */
function explainComputed(slot: Slot, context: AssessmentContext): Explanation {
  const computed = targetOf(null, slot, surveyScenarios(context).demand, context);
  const scenarios = scenariosAt(slot, context);
  if (computed === null) return because('target.computedUnknown');
  return because(
    'target.computed',
    { vector: vectorText(computed.vector) },
    foundationalRequirements.map((_, fr) => explainTargetFr(fr, computed, scenarios, context)),
  );
}

/** The scenarios that count for a zone or conduit: those about it, about an asset in it, and the SUC-wide ones. */
export function scenariosAt(slot: Slot, context: AssessmentContext): readonly ScenarioFacts[] {
  return context.scenarios
    .map((scenario) => assessScenario(scenario, context))
    .filter(
      ({ zoneSlot, conduitSlot }) => zoneSlot === slot || conduitSlot === slot || zoneSlot === context.slots.wide[slot],
    );
}

/** Per FR: the scenarios that ask for the most, how many others touch it, and the floor. */
export function explainTargetFr(
  fr: number,
  target: AssessedTarget | null,
  scenarios: readonly ScenarioFacts[],
  { policy: { policy } }: AssessmentContext,
): Explanation {
  const level = target?.vector[fr] ?? null;
  const touching = scenarios.filter(({ touched }) => touched & (1 << fr));
  const asked = touching.reduce((most, { assessment }) => Math.max(most, assessment.slTarget ?? -1), -1);
  const deciding = touching.filter(({ assessment }) => assessment.slTarget === asked);
  const others = touching.length - deciding.length;
  const floor = policy.slTarget?.floor ?? null;
  return because(
    level === null ? 'target.frUnknown' : 'target.fr',
    { fr: foundationalRequirements[fr]!, level: level ?? UNKNOWN_TEXT },
    [
      ...deciding.map(({ scenario }) =>
        because('target.asks', { id: scenario.id, name: nameOf(scenario), level: asked }),
      ),
      others > 0 ? because('target.others', { others }) : null,
      touching.length === 0 ? because('target.untouched') : null,
      floor !== null && floor > asked ? because('target.atLeast', { floor }) : null,
    ],
  );
}
