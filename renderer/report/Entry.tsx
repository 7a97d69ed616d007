import type { Part, Speaker } from '#shared/report/report-document.ts';
import css from './Contents.module.css';

type EntryProps = {
  readonly part: Part;
  readonly openId: string;
  /** Whether Tab comes to it although it is not open. */
  readonly isFirst: boolean;
  readonly speaker: Speaker;
  readonly onTurn: (partId: string) => void;
};

/** A heading in the contents. */
export function Entry({ part: { id, number, depth, title }, openId, isFirst, speaker, onTurn }: EntryProps) {
  const isOpen = id === openId;
  return (
    <button
      type="button"
      className={css.entry}
      data-depth={depth}
      aria-current={isOpen ? 'page' : undefined}
      tabIndex={isOpen || isFirst ? 0 : -1}
      onClick={() => onTurn(id)}
    >
      <span className={css.number}>{number}</span>
      <span className={css.title}>{speaker.say(title)}</span>
    </button>
  );
}
