import { useText } from '#renderer/i18n/use-text.ts';
import { useTable, useView } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import { displayName, knownId } from '#shared/model/display-name.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { useEffect, useRef, type DragEvent, type KeyboardEvent } from 'react';
import css from './Board.module.css';
import { RejectForm } from './RejectForm.tsx';

/** How many scenarios a measure is linked to. */
function useLinks(id: string): number {
  const scenarios = useTable('scenario');
  let count = 0;
  for (const { countermeasureIds } of scenarios.values()) if (countermeasureIds.includes(id)) count++;
  return count;
}

type CardProps = {
  readonly measure: Countermeasure;
  readonly isRejecting: boolean;
  /** It was moved just now, and keeps the keyboard. */
  readonly takesFocus: boolean;
  readonly end: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onDragStart: (event: DragEvent) => void;
};

/** Who does it and until when, and what it serves. */
function Facts({ measure }: { readonly measure: Countermeasure }) {
  const text = useText();
  const { id, department, person, due, requirementIds, rejection, status } = measure;
  const links = useLinks(id);
  const who = [department, person].filter(Boolean).join(' · ') || text('plan:board.nobody');
  const serves = [
    links > 0 ? text('plan:board.scenarios', { count: links }) : '',
    requirementIds.length > 0 ? text('plan:board.requirements', { count: requirementIds.length }) : '',
  ];
  return (
    <>
      <span className={css.fact}>{who}</span>
      <span className={css.fact}>{due === null ? text('plan:board.noDue') : text('plan:board.due', { day: due })}</span>
      <span className={css.fact}>{serves.filter(Boolean).join(' · ')}</span>
      {status === 'rejected' && rejection !== '' && <span className={css.reason}>{rejection}</span>}
    </>
  );
}

/** One measure on the board. */
export function Card({ measure, isRejecting, takesFocus, end, onKeyDown, onDragStart }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const isSelected = useView(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'countermeasure' && id === measure.id),
  );
  const { status } = measure;
  useEffect(() => {
    if (takesFocus && !isRejecting) card.current?.focus();
  }, [takesFocus, isRejecting, status]);
  const choose = () => select([{ kind: 'countermeasure', id: measure.id }]);
  return (
    <div className={css.holder}>
      <div
        ref={card}
        className={css.card}
        data-card={measure.id}
        role="button"
        tabIndex={0}
        draggable
        aria-pressed={isSelected}
        aria-keyshortcuts="Control+ArrowLeft Control+ArrowRight"
        onClick={choose}
        onFocus={choose}
        onKeyDown={onKeyDown}
        onDragStart={onDragStart}
      >
        <strong className={css.name}>{displayName('countermeasure', measure)}</strong>
        <span className={css.id}>{knownId(measure.id)}</span>
        <Facts measure={measure} />
      </div>
      {isRejecting && <RejectForm measure={measure} end={end} />}
    </div>
  );
}
