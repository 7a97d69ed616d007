import { useDataText } from '#renderer/i18n/use-text.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import css from './Proposals.module.css';
import type { HeadingRow } from './rows.ts';

type HeadingProps = { readonly heading: HeadingRow; readonly goTo: (subject: ProposalSubject) => void };

/** A zone or conduit above its proposals; a click goes there. */
export function Heading({ heading: { subject, count }, goTo }: HeadingProps) {
  const word = useDataText();
  const { number } = useFormat();
  const name = useSubjectName(subject) ?? subject.id;
  return (
    <h3 className={css.heading}>
      <button type="button" onClick={() => goTo(subject)}>
        <span className={css.headingName}>{name}</span>
        <span className={css.headingKind}>
          {word(`inspector:kind.${subject.kind}`)} {number(count)}
        </span>
      </button>
    </h3>
  );
}
