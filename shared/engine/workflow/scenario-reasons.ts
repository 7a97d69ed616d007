/** What a scenario can lack; each is a reason of the locale namespace `workflow`. */
export const scenarioReasons = [
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
