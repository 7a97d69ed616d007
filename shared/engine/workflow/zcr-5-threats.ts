import { slotsOf } from '#shared/engine/slots.ts';
import { eachScenario } from './each-scenario.ts';
import { eachSubject } from './each-subject.ts';
import { all, isWritten, type Derivation } from './step.ts';

/** ZCR 5.1: every zone and conduit has a scenario of its own, and every scenario names its threat source. */
export const identifyThreats: Derivation = (input) => {
  const hasScenario = new Set(input.scenarios.flatMap(({ subject }) => slotsOf(subject, input.model, input.slots)));
  return all(
    eachSubject(input, 'subject-without-scenario', ({ slot }) => !hasScenario.has(slot)),
    eachScenario(input, 'scenario-without-source', ({ threatSourceId }) => threatSourceId === null),
  );
};

/** ZCR 5.2: every scenario says which vulnerability it uses, itself or by its asset. */
export const identifyVulnerabilities: Derivation = (input) =>
  eachScenario(input, 'scenario-without-vulnerability', ({ vulnerability, subject }) => {
    if (isWritten(vulnerability)) return false;
    const asset = subject.kind === 'asset' ? input.model.asset.get(subject.id) : undefined;
    return asset === undefined || asset.vulnerabilities.length === 0;
  });

/** ZCR 5.3: every scenario's consequence is rated. */
export const determineConsequence: Derivation = (input) =>
  eachScenario(input, 'scenario-without-consequence', (_, { consequence }) => consequence === null);

/** ZCR 5.4: every scenario's unmitigated likelihood is rated. */
export const determineLikelihood: Derivation = (input) =>
  eachScenario(input, 'scenario-without-likelihood', (_, { unmitigated }) => unmitigated.likelihood === null);

/** ZCR 5.5: every scenario has an unmitigated risk level. */
export const determineUnmitigatedRisk: Derivation = (input) =>
  eachScenario(input, 'scenario-without-risk', (_, { unmitigated }) => unmitigated.riskLevel === null);
