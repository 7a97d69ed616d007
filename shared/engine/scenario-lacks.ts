import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { ScenarioFacts } from './assess-scenario.ts';
import type { FindingSubject } from './assessment.ts';
import type { AssessmentContext } from './context.ts';
import { UNKNOWN } from './policy-index.ts';

/** What a scenario can lack; each is a reason of the locale namespace `workflow`. */
const scenarioReasons = [
  'scenario-without-source',
  'scenario-without-vulnerability',
  'scenario-without-consequence',
  'scenario-without-likelihood',
  'scenario-without-risk',
  'scenario-without-treatment',
  'scenario-not-reevaluated',
  'scenario-without-residual-risk',
  'residual-risk-undecided',
  'no-additional-countermeasure',
  'decision-not-recorded',
] as const;
export type ScenarioReason = (typeof scenarioReasons)[number];

/** The scenarios that lack something, by reason. */
export type ScenarioLacks = Readonly<Record<ScenarioReason, Lack[]>>;
type Lack = { readonly reason: string; readonly subject: FindingSubject };

/** Lacks that nothing was added to. */
export function noLacks(): ScenarioLacks {
  return Object.fromEntries(scenarioReasons.map((reason) => [reason, [] as Lack[]])) as Record<ScenarioReason, Lack[]>;
}

/** Notes what a scenario lacks (ZCR 5.1 to 5.13). */
export function addLacks(lacks: ScenarioLacks, facts: ScenarioFacts, { model, policy }: AssessmentContext): void {
  const { scenario, rating, residual } = facts;
  if (scenario.threatSourceId === null) note(lacks, 'scenario-without-source', facts);
  if (!isVulnerabilityKnown(scenario, model)) note(lacks, 'scenario-without-vulnerability', facts);
  if (rating.consequence === UNKNOWN) note(lacks, 'scenario-without-consequence', facts);
  if (rating.likelihood === UNKNOWN) note(lacks, 'scenario-without-likelihood', facts);
  if (facts.unmitigated.level === UNKNOWN) note(lacks, 'scenario-without-risk', facts);
  if (residual.level === UNKNOWN) note(lacks, 'scenario-without-residual-risk', facts);
  if (facts.assessment.treat !== false) addTreatmentLacks(lacks, facts);
  if (residual.level === UNKNOWN || !policy.tolerable[residual.level]) addResidualLacks(lacks, facts);
}

/** ZCR 5.7 to 5.9 and 5.13, of a scenario that must be treated or may have to be. */
function addTreatmentLacks(lacks: ScenarioLacks, facts: ScenarioFacts): void {
  const { scenario, assessment, effects } = facts;
  if (assessment.treat === null || scenario.treatment === null) note(lacks, 'scenario-without-treatment', facts);
  if (scenario.residual === null && effects.inPlace === 0) note(lacks, 'scenario-not-reevaluated', facts);
  if (!isDecided(scenario)) note(lacks, 'decision-not-recorded', facts);
}

/** ZCR 5.11 and 5.12, of a scenario whose residual risk is not shown to be tolerable. */
function addResidualLacks(lacks: ScenarioLacks, facts: ScenarioFacts): void {
  const { treatment } = facts.scenario;
  if (treatment === null) note(lacks, 'residual-risk-undecided', facts);
  if ((treatment ?? 'mitigate') === 'mitigate' && facts.effects.toCome === 0)
    note(lacks, 'no-additional-countermeasure', facts);
}

function note(lacks: ScenarioLacks, reason: ScenarioReason, { subject }: ScenarioFacts): void {
  lacks[reason].push({ reason, subject });
}

/** Whether the scenario says which vulnerability it uses, itself or by its asset (ZCR 5.2). */
function isVulnerabilityKnown({ vulnerability, subject }: Scenario, { asset }: Model): boolean {
  if (vulnerability.trim() !== '') return true;
  return subject.kind === 'asset' && (asset.get(subject.id)?.vulnerabilities.length ?? 0) > 0;
}

/** Whether it is recorded who decided, and why (ZCR 5.7, 5.11). */
export function isDecided({ decision }: Scenario): boolean {
  return decision !== null && decision.by.trim() !== '' && decision.reason.trim() !== '';
}
