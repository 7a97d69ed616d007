import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { useBuiltInCatalog } from '#renderer/state/hooks.ts';
import { dismissOffers, restoreOffers } from '#shared/commands/dismiss-offers.ts';
import { scenariosFrom, takeProposals } from '#shared/commands/take-proposals.ts';
import { createProposer } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposal } from '#shared/engine/proposals/proposal.ts';
import type { CatalogNames } from './catalog-names.ts';
import { stillProposed, worded } from './proposal-edits.ts';
import { today } from './use-proposals.ts';

/** What can be done to proposals; each of them is one step. */
export function useEdits(names: CatalogNames | null) {
  const text = useText();
  const locale = useLocale();
  const catalog = useBuiltInCatalog();
  return {
    /** Gives the ids of the scenarios that it put into the register. */
    takeOver(proposals: readonly Proposal[]): readonly string[] {
      if (!catalog || !names) return [];
      const { model } = openDocument();
      const nameAt = (name: string, subject: string) => text('proposals:name', { name, subject });
      const left = stillProposed(proposals, createProposer(model, catalog, today()));
      const words = left.map((proposal) => worded(proposal, model, { names, locale, nameAt }));
      const scenarios = scenariosFrom(words, model.scenario);
      return dispatch(takeProposals(scenarios)) ? scenarios.map(({ id }) => id) : [];
    },
    putAside(ids: readonly string[], reason: string): void {
      dispatch(dismissOffers(ids, reason));
    },
    bringBack(ids: readonly string[]): void {
      dispatch(restoreOffers(ids));
    },
  };
}
