import type { WordedProposal } from '#shared/commands/take-proposals.ts';
import type { Proposer } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposal } from '#shared/engine/proposals/proposal.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { CatalogNames } from './catalog-names.ts';

/** Those of some proposals that the plant as it is now still gets: what is on screen may be a moment old. */
export function stillProposed(proposals: readonly Proposal[], { proposalsOf }: Proposer): readonly Proposal[] {
  const subjects = new Map(proposals.map(({ subject }) => [subjectKey(subject), subject]));
  const open = new Set([...subjects.values()].flatMap((subject) => proposalsOf(subject).open.map(({ id }) => id)));
  return proposals.filter(({ id }) => open.has(id));
}

/** A proposal in the words of one language. */
export function worded(
  { patternId, subject, techniqueIds }: Proposal,
  model: Model,
  { names, locale, nameAt }: WordedBy,
): WordedProposal {
  const pattern = names.pattern(patternId);
  const name = pattern?.name[locale] ?? patternId;
  return {
    patternId,
    subject,
    techniqueIds,
    name,
    nameWithSubject: nameAt(name, nameIn(model, subject.kind, subject.id)),
    vulnerability: pattern?.vulnerability[locale] ?? '',
  };
}

type WordedBy = {
  readonly names: CatalogNames;
  readonly locale: Locale;
  /** A name with the subject behind it. */
  readonly nameAt: (name: string, subject: string) => string;
};
