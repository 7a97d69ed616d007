import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import {
  countermeasureStatuses,
  type Countermeasure,
  type CountermeasureStatus,
} from '#shared/model/countermeasure.ts';
import { useMemo, useState, type DragEvent, type KeyboardEvent } from 'react';
import css from './Board.module.css';
import { Card } from './Card.tsx';
import { moveMeasure } from './edits.ts';

const MEASURE = 'application/x-zonduit-measure';

/** The card that a press of an arrow leads to. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const cards = (column: Element | null | undefined) => [
    ...(column?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
  ];
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
  const column = card?.closest('section');
  if (!card || !column || card !== event.target) return;
  const at = cards(column).indexOf(card);
  const beside = (step: 'previousElementSibling' | 'nextElementSibling'): HTMLElement | undefined => {
    for (let next = column[step]; next; next = next[step]) {
      const found = cards(next);
      if (found.length > 0) return found[Math.min(at, found.length - 1)];
    }
    return undefined;
  };
  const ways: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowUp: () => cards(column)[at - 1],
    ArrowDown: () => cards(column)[at + 1],
    ArrowLeft: () => beside('previousElementSibling'),
    ArrowRight: () => beside('nextElementSibling'),
  };
  const way = ways[event.key];
  if (!way || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  way()?.focus();
}

/** The status that a key asks for: Ctrl with left or right the one beside, digits one by its place. */
function statusOfKey(event: KeyboardEvent, from: CountermeasureStatus): CountermeasureStatus | undefined {
  const at = countermeasureStatuses.indexOf(from);
  if (event.ctrlKey || event.metaKey) {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    return step === 0 ? undefined : countermeasureStatuses[at + step];
  }
  return /^[1-5]$/.test(event.key) ? countermeasureStatuses[Number(event.key) - 1] : undefined;
}

type ColumnProps = {
  readonly status: CountermeasureStatus;
  readonly measures: readonly Countermeasure[];
  readonly rejectingId: string | null;
  readonly move: (id: string, status: CountermeasureStatus) => void;
  readonly end: () => void;
  readonly focusId: string | null;
};

function Column({ status, measures, rejectingId, move, end, focusId }: ColumnProps) {
  const text = useText();
  const title = text(`inspector:choice.countermeasureStatus.${status}`);
  function drop(event: DragEvent): void {
    const id = event.dataTransfer.getData(MEASURE);
    if (id === '') return;
    event.preventDefault();
    move(id, status);
  }
  return (
    <section
      className={css.column}
      aria-label={text('plan:board.column', { status: title, count: measures.length })}
      data-status={status}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(MEASURE)) event.preventDefault();
      }}
      onDrop={drop}
    >
      <h3 className={css.title}>
        {title} <span className={css.count}>{measures.length}</span>
      </h3>
      {measures.length === 0 && <p className={css.none}>{text('plan:board.none')}</p>}
      {measures.map((measure) => (
        <Card
          key={measure.id}
          measure={measure}
          isRejecting={rejectingId === measure.id}
          takesFocus={focusId === measure.id}
          end={end}
          onKeyDown={(event) => {
            const next = event.target === event.currentTarget ? statusOfKey(event, measure.status) : undefined;
            if (next === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            move(measure.id, next);
          }}
          onDragStart={(event) => event.dataTransfer.setData(MEASURE, measure.id)}
        />
      ))}
    </section>
  );
}

/** The measures by status. A card is moved with the pointer or the keys; a rejection asks for its reason in place. */
export function Board() {
  const text = useText();
  const table = useTable('countermeasure');
  const [rejectingId, setRejecting] = useState<string | null>(null);
  const [focusId, setFocus] = useState<string | null>(null);
  const byStatus = useMemo(() => Map.groupBy(table.values(), ({ status }) => status), [table]);
  function move(id: string, status: CountermeasureStatus): void {
    if (table.get(id)?.status === status) return;
    setFocus(id);
    if (status === 'rejected') setRejecting(id);
    else moveMeasure(id, status);
  }
  return (
    <div
      className={css.board}
      role="group"
      aria-label={text('plan:tab.board')}
      onKeyDown={walk}
      // A moved card has the focus once; it must not take it again from where it went since.
      onFocus={({ target }) => (target.dataset['card'] === focusId ? setFocus(null) : undefined)}
    >
      {countermeasureStatuses.map((status) => (
        <Column
          key={status}
          status={status}
          measures={byStatus.get(status) ?? []}
          rejectingId={rejectingId}
          move={move}
          end={() => setRejecting(null)}
          focusId={focusId}
        />
      ))}
    </div>
  );
}
