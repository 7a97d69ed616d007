import type { AssessmentContext } from '#shared/engine/context.ts';
import { UNKNOWN } from '#shared/engine/policy-index.ts';
import type { FindingSubject } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { scenarioReasons, type ScenarioReason } from './scenario-reasons.ts';
import { check, isWritten, type Derivation, type ScenarioProgress } from './step.ts';

type Missing = Record<ScenarioReason, { readonly reason: string; readonly subject: FindingSubject }[]>;

/** Goes once over the scenarios (ZCR 5.1 to 5.13); one pass over all checks is several times quicker than one for each. */
export function checkScenarios({ scenarios, model, policy }: AssessmentContext): ScenarioProgress {
  const missing = Object.fromEntries(scenarioReasons.map((reason) => [reason, []])) as unknown as Missing;
  for (const facts of scenarios) {
    const { scenario, subject, assessment, effects } = facts;
    const { treat } = assessment;
    if (scenario.threatSourceId === null) lack(missing, subject, 'scenario-without-source');
    if (!isVulnerabilityKnown(scenario, model)) lack(missing, subject, 'scenario-without-vulnerability');
    if (facts.rating.consequence === UNKNOWN) lack(missing, subject, 'scenario-without-consequence');
    if (facts.rating.likelihood === UNKNOWN) lack(missing, subject, 'scenario-without-likelihood');
    if (facts.unmitigated.level === UNKNOWN) lack(missing, subject, 'scenario-without-risk');
    if (facts.residual.level === UNKNOWN) lack(missing, subject, 'scenario-without-residual-risk');
    if (treat !== false) {
      if (treat === null || scenario.treatment === null) lack(missing, subject, 'scenario-without-treatment');
      if (scenario.residual === null && effects.inPlace === 0) lack(missing, subject, 'scenario-not-reevaluated');
      if (!isDecided(scenario)) lack(missing, subject, 'decision-not-recorded');
    }
    if (facts.residual.level !== UNKNOWN && policy.tolerable[facts.residual.level]) continue;
    if (scenario.treatment === null) lack(missing, subject, 'residual-risk-undecided');
    if ((scenario.treatment ?? 'mitigate') === 'mitigate' && effects.toCome === 0)
      lack(missing, subject, 'no-additional-countermeasure');
  }
  return Object.fromEntries(
    scenarioReasons.map((reason) => [
      reason,
      scenarios.length === 0 ? check(false, 'no-scenario') : { asked: scenarios.length, missing: missing[reason] },
    ]),
  ) as ScenarioProgress;
}

function lack(missing: Missing, subject: FindingSubject, reason: ScenarioReason): void {
  missing[reason].push({ reason, subject });
}

/** Whether the scenario says which vulnerability it uses, itself or by its asset (ZCR 5.2). */
function isVulnerabilityKnown({ vulnerability, subject }: Scenario, { asset }: Model): boolean {
  if (isWritten(vulnerability)) return true;
  return subject.kind === 'asset' && (asset.get(subject.id)?.vulnerabilities.length ?? 0) > 0;
}

/** Whether it is recorded who decided, and why (ZCR 5.7, 5.11). */
function isDecided({ decision }: Scenario): boolean {
  return decision !== null && isWritten(decision.by) && isWritten(decision.reason);
}

/** The derivation of a ZCR that asks one thing of every scenario. */
export function eachScenario(reason: ScenarioReason): Derivation {
  return ({ scenarioProgress }) => scenarioProgress[reason];
}
