import type { Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import type { Command } from './command.ts';
import { scenarioMaker } from './new-scenario.ts';

/** A proposed threat in the words of the language that is shown. */
export type WordedProposal = {
  readonly patternId: string;
  readonly subject: Subject;
  readonly techniqueIds: readonly string[];
  readonly name: string;
  /** Tells the scenario from another one of the same name. */
  readonly nameWithSubject: string;
  readonly vulnerability: string;
};

/**
 * The scenarios that proposals become (ZCR 5.1): with the next free ids and rated by nobody yet. A name that the register
 * has already, or that comes more than once, is told apart by its subject.
 */
export function scenariosFrom(
  proposals: readonly WordedProposal[],
  register: ReadonlyMap<string, Scenario>,
): readonly Scenario[] {
  const make = scenarioMaker(register);
  const uses = new Map<string, number>();
  const names = [...register.values(), ...proposals].map(({ name }) => name);
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return proposals.map(({ patternId, subject, techniqueIds, name, nameWithSubject, vulnerability }) => ({
    ...make(),
    name: (uses.get(name) === 1 ? name : nameWithSubject).slice(0, MAX_LINE_LENGTH),
    subject,
    techniqueIds: [...techniqueIds],
    vulnerability,
    patternId,
  }));
}

/** Puts the scenarios of proposals into the register; one step. */
export function takeProposals(scenarios: readonly Scenario[]): Command {
  return {
    label: { key: 'takeProposals', params: { name: scenarios[0]?.name ?? '', count: scenarios.length } },
    run(tx) {
      for (const scenario of scenarios) tx.put('scenario', scenario);
    },
  };
}
