import { useText } from '#renderer/i18n/use-text.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Heading } from './Heading.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import css from './Proposals.module.css';
import type { ReasonWords } from './reason-text.ts';
import { isOffer, type Row } from './rows.ts';
import { useRoving, type OfferDeeds } from './use-roving.ts';

/** Pixels, until the rows are measured. */
const ESTIMATED_ROW = 130;

type ProposalListProps = OfferDeeds & {
  readonly rows: readonly Row[];
  readonly words: ReasonWords;
  readonly isAside: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly goTo: (subject: ProposalSubject) => void;
};

/** The proposals themselves; only those in view are drawn. One of them is in the tab order, the arrows move it. */
export function ProposalList(props: ProposalListProps) {
  const { rows, words, isAside, chosen, choose, accept, refuse, goTo } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 3,
  });
  const scrollTo = (index: number) => virtual.scrollToIndex(index);
  const roving = useRoving({ rows, list: scroller, scrollTo, accept, refuse, choose });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <div ref={scroller} className={css.scroller} tabIndex={-1}>
      <ul
        className={css.list}
        aria-label={text('proposals:title')}
        aria-description={text(isAside ? 'proposals:asideHint' : 'proposals:hint')}
        style={{ height: virtual.getTotalSize() }}
        {...roving.handlers}
      >
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={css.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isOffer(row) ? (
                <ProposalItem
                  offer={row}
                  words={words}
                  isChosen={chosen.has(row.id)}
                  isActive={row.id === roving.active}
                  toggle={() => toggle(row.id)}
                  accept={() => accept(row)}
                  refuse={refuse && (() => refuse(row))}
                />
              ) : (
                <Heading heading={row} goTo={goTo} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
