import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { EyeOff, ListPlus, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Answers } from './Answers.tsx';
import css from './Proposals.module.css';
import { reasonText, type ReasonWords } from './reason-text.ts';
import type { OfferRow } from './rows.ts';

type ProposalItemProps = {
  readonly offer: OfferRow;
  readonly words: ReasonWords;
  readonly isChosen: boolean;
  /** The one in the tab order. */
  readonly isActive: boolean;
  readonly toggle: () => void;
  readonly accept: () => void;
  readonly refuse: (() => void) | null;
};

/** One proposal: the threat, why it is proposed, its techniques and the SR that answer it. */
export function ProposalItem({ offer, words, isActive, ...props }: ProposalItemProps) {
  const text = useText();
  const locale = useLocale();
  const { proposal, dismissal } = offer;
  const name = words.names.pattern(proposal.patternId)?.name[locale] ?? proposal.patternId;
  const boxId = useId();
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={css.offer} data-chosen={props.isChosen || undefined}>
      <input
        id={boxId}
        type="checkbox"
        className={css.box}
        checked={props.isChosen}
        tabIndex={tabIndex}
        data-offer={offer.id}
        onChange={props.toggle}
      />
      <div className={css.text}>
        <label htmlFor={boxId} className={css.name}>
          {name}
        </label>
        {dismissal && (
          <p className={css.dismissed}>
            {dismissal.reason === ''
              ? text('proposals:noReason')
              : text('proposals:whyAside', { reason: dismissal.reason })}
          </p>
        )}
        <ul className={css.reasons}>
          {proposal.reasons.map((reason) => {
            const sentence = reasonText(reason, words, proposal.subject.kind);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
        <Answers proposal={proposal} names={words.names} />
      </div>
      <div className={css.acts}>
        <IconButton
          label={text(dismissal ? 'proposals:backOne' : 'proposals:takeOne', { name })}
          icon={dismissal ? <Undo2 aria-hidden /> : <ListPlus aria-hidden />}
          tabIndex={tabIndex}
          onClick={props.accept}
        />
        {props.refuse && (
          <IconButton
            label={text('proposals:asideOne', { name })}
            icon={<EyeOff aria-hidden />}
            tabIndex={tabIndex}
            onClick={props.refuse}
          />
        )}
      </div>
    </div>
  );
}
