import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { isInScope } from '#shared/engine/proposals/scope.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import type { Model } from '#shared/model/model.ts';
import css from './Proposals.module.css';

type EmptyProposalsProps = {
  readonly scope: ProposalSubject | null;
  readonly isPending: boolean;
  readonly isAside: boolean;
  readonly query: string;
  readonly hasAside: boolean;
};

/** Why the list is empty, as the key of its title and text. */
function whyEmpty({ scope, isAside, hasAside }: EmptyProposalsProps, model: Model) {
  if (isAside) return 'aside';
  if (scope && !isInScope(model, scope)) return 'outside';
  if (hasAside) return 'done';
  if (scope) return scope.kind;
  return [...model.scenario.values()].some(({ patternId }) => patternId !== null) ? 'done' : 'plant';
}

/** What stands in place of the list, and what would bring proposals. */
export function EmptyProposals(props: EmptyProposalsProps) {
  const text = useText();
  const model = useModel();
  if (props.isPending) return <p className={css.note}>{text('proposals:looking')}</p>;
  if (props.query !== '') return <p className={css.note}>{text('proposals:empty.filter')}</p>;
  const why = whyEmpty(props, model);
  return (
    <div className={css.nothing}>
      <EmptyState title={text(`proposals:empty.${why}.title`)}>{text(`proposals:empty.${why}.text`)}</EmptyState>
    </div>
  );
}
