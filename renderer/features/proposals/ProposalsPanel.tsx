import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';

export function ProposalsPanel() {
  const text = useText();
  const isProposing = useView((view) => view.isProposing);
  return isProposing ? <h2>{text('proposals:title')}</h2> : null;
}
