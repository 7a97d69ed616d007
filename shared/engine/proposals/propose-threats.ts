import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { Model } from '#shared/model/model.ts';
import { componentAnswers } from './component-answers.ts';
import { indexCoverage } from './coverage.ts';
import { patternsAt, reasonsAt, type ProposalContext } from './look-at.ts';
import { indexPatterns } from './pattern-index.ts';
import { groupPlant } from './plant-tables.ts';
import { proposalId, type Proposal, type Proposals, type ProposalSubject, type PutAside } from './proposal.ts';
import type { ProposalReason } from './proposal.ts';
import { mergeReasons } from './reasons.ts';
import { holderOf, isInScope, subjectsInScope } from './scope.ts';

/** Gives the proposals of one subject at a time, so that a large plant can be gone through in pieces. */
export type Proposer = {
  /** The zones and conduits of the SUC, in order. */
  readonly subjects: () => readonly ProposalSubject[];
  readonly proposalsOf: (subject: ProposalSubject) => Proposals;
};

/**
 * The threats that the catalog proposes (ZCR 5.1), and those of them that were put aside. Nothing is proposed twice: not
 * where a scenario of the subject, of what holds it or of the whole SUC came from the pattern or names all of its
 * techniques. What lies outside the SUC is proposed nothing. `today` (a day as 2026-11-23) says whether support has
 * ended; null: it never has.
 */
export function createProposer(model: Model, builtIn: Catalog, today: string | null): Proposer {
  const { catalog } = catalogOf(builtIn, model);
  const index = indexPatterns(catalog);
  const context: ProposalContext = {
    model,
    catalog,
    index,
    facts: { ...index, today },
    coverage: indexCoverage(model, index),
    tables: groupPlant(model),
  };
  return {
    subjects: () => subjectsInScope(model),
    proposalsOf: (subject) => (isInScope(model, subject) ? decide(subject, context) : { open: [], putAside: [] }),
  };
}

/** The proposals of one subject or, without one, of every zone and conduit; each in the order of the catalog. */
export function proposeThreats(
  model: Model,
  builtIn: Catalog,
  { of = null, today = null }: { readonly of?: ProposalSubject | null; readonly today?: string | null } = {},
): Proposals {
  const { subjects, proposalsOf } = createProposer(model, builtIn, today);
  if (of) return proposalsOf(of);
  const all = subjects().map(proposalsOf);
  return { open: all.flatMap(({ open }) => open), putAside: all.flatMap(({ putAside }) => putAside) };
}

/** Leaves out what the register has, and tells what was put aside from what is open. */
function decide(subject: ProposalSubject, context: ProposalContext): Proposals {
  const open: Proposal[] = [];
  const putAside: PutAside[] = [];
  const asset = subject.kind === 'asset' ? context.model.asset.get(subject.id) : undefined;
  const holder = asset ? holderOf(asset) : null;
  for (const pattern of [...patternsAt(subject, context)].sort((a, b) => a - b)) {
    if (isCovered(subject, holder, pattern, context)) continue;
    const proposal = proposalOf(subject, pattern, context);
    const dismissal = context.model.dismissal.get(proposal.id);
    if (dismissal) putAside.push({ proposal, dismissal });
    else open.push(proposal);
  }
  return { open, putAside };
}

function isCovered(
  subject: ProposalSubject,
  holder: ProposalSubject | null,
  pattern: number,
  { coverage }: ProposalContext,
): boolean {
  if (coverage.isSucWide(pattern) || coverage.isInRegister(subject, pattern)) return true;
  return holder !== null && (coverage.isInRegister(holder, pattern) || coverage.isPutAside(holder, pattern));
}

function proposalOf(subject: ProposalSubject, pattern: number, context: ProposalContext): Proposal {
  const { index, model, catalog } = context;
  const patternId = index.patterns[pattern]!.id;
  const answers = index.answers[pattern]!;
  let reasons: readonly ProposalReason[] | null = null;
  return {
    id: proposalId(patternId, subject),
    subject,
    patternId,
    // Most of a large plant's proposals are never looked at.
    get reasons() {
      return (reasons ??= mergeReasons(reasonsAt(subject, pattern, context)));
    },
    ...answers,
    componentRequirementIds: componentAnswers(answers.componentRequirementIds, subject, model, catalog),
  };
}
