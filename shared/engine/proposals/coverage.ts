import { isAcceptance } from '#shared/model/dismissal.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { PatternIndex } from './pattern-index.ts';
import { proposalId, type ProposalSubject } from './proposal.ts';

/** What the register and the decisions say of patterns already; a pattern goes by its place in the catalog. */
export type Coverage = {
  /** Whether anything is said of the subject at all; what is not is passed over quickly. */
  speaksOf(subject: ProposalSubject): boolean;
  /** A scenario of the subject came from the pattern, or names all of its techniques. */
  isInRegister(subject: ProposalSubject, pattern: number): boolean;
  /** The same of a scenario of the whole SUC. */
  isSucWide(pattern: number): boolean;
  /** The proposal of the pattern for the subject was put aside. */
  isPutAside(subject: ProposalSubject, pattern: number): boolean;
};

const SUBJECT_MARK = '@';

/** Sorts the register and the decisions by subject. */
export function indexCoverage({ scenario, dismissal }: Model, index: PatternIndex): Coverage {
  const register = registerBySubject(scenario);
  const proposals = [...dismissal.values()].filter((one) => !isAcceptance(one));
  const decided = new Set(proposals.map(({ id }) => id.slice(id.lastIndexOf(SUBJECT_MARK))));
  const isDecided = (subject: ProposalSubject) => {
    if (decided.size === 0) return false;
    const id = proposalId('', subject);
    return decided.has(id.slice(id.lastIndexOf(SUBJECT_MARK)));
  };
  const covers = coverTest(index);
  const wide = index.patterns.map((_, pattern) => register.suc.some((one) => covers(one, pattern)));
  return {
    speaksOf: (subject) => register[subject.kind].has(subject.id) || isDecided(subject),
    isInRegister: ({ kind, id }, pattern) => register[kind].get(id)?.some((one) => covers(one, pattern)) ?? false,
    isSucWide: (pattern) => wide[pattern] ?? false,
    isPutAside: (subject, pattern) =>
      isDecided(subject) && dismissal.has(proposalId(index.patterns[pattern]?.id ?? '', subject)),
  };
}

type Register = { readonly suc: Scenario[] } & { readonly [K in ProposalSubject['kind']]: Map<string, Scenario[]> };

const registers = new WeakMap<Model['scenario'], Register>();

function registerBySubject(scenarios: Model['scenario']): Register {
  const known = registers.get(scenarios);
  if (known) return known;
  const register: Register = { suc: [], zone: new Map(), conduit: new Map(), asset: new Map() };
  for (const scenario of scenarios.values()) listOf(register, scenario.subject).push(scenario);
  registers.set(scenarios, register);
  return register;
}

function listOf(register: Register, subject: Subject): Scenario[] {
  if (subject.kind === 'suc') return register.suc;
  const table = register[subject.kind];
  const known = table.get(subject.id);
  if (known) return known;
  const list: Scenario[] = [];
  table.set(subject.id, list);
  return list;
}

/** Tells whether a scenario stands for a pattern. */
function coverTest({ patterns, answers, successors }: PatternIndex): (scenario: Scenario, pattern: number) => boolean {
  return ({ patternId, techniqueIds }, pattern) => {
    if (patternId !== null && patternId === patterns[pattern]?.id) return true;
    const wanted = answers[pattern]?.techniqueIds ?? [];
    if (wanted.length === 0) return false;
    return wanted.every((id) => techniqueIds.some((named) => named === id || successors.get(named) === id));
  };
}
