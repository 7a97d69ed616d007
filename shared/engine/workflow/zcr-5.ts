import { eachSubject } from './each-subject.ts';
import { eachScenario } from './each-scenario.ts';
import { all, type Derivation } from './step.ts';

/** ZCR 5.1: every zone and conduit has a scenario of its own, and every scenario names its threat source. */
export const identifyThreats: Derivation = (input) =>
  all(
    eachSubject(
      input,
      'subject-without-scenario',
      (_subject, _result, slot) => input.survey.demand.isNamed[slot] === 0,
    ),
    eachScenario('scenario-without-source')(input),
  );

/** ZCR 5.6: every zone and conduit has an SL-T for every FR, asked for by a scenario or assigned; the policy's floor alone is none. */
export const determineSlTarget: Derivation = (input) =>
  eachSubject(
    input,
    'subject-without-sl-target',
    (_subject, { slTarget }) => slTarget === null || slTarget.basis === 'floor' || slTarget.vector.includes(null),
  );
