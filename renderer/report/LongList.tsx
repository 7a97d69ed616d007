import type { Part, Speaker } from '#shared/report/report-document.ts';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import css from './Contents.module.css';
import { Entry } from './Entry.tsx';

/** About how high a heading is; each is measured once it is drawn. */
const LINE = 28;

type ListProps = {
  readonly label: string;
  readonly className: string;
  readonly parts: readonly Part[];
  readonly openId: string;
  readonly speaker: Speaker;
  readonly onTurn: (partId: string) => void;
};

/** Headings of which only those in sight are drawn, and the open one, which may hold the focus. */
export function LongList({ label, className, parts, openId, speaker, onTurn }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const open = parts.findIndex(({ id }) => id === openId);
  const virtual = useVirtualizer({
    count: parts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 8,
    getItemKey: (index) => parts[index]?.id ?? index,
    rangeExtractor(range) {
      const drawn = defaultRangeExtractor(range);
      return open < 0 || drawn.includes(open) ? drawn : [...drawn, open].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (open >= 0) virtual.scrollToIndex(open);
  }, [virtual, open]);
  return (
    <div ref={scroller} className={className}>
      <ol className={css.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const part = parts[index];
          return (
            part && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={parts.length}
                aria-posinset={index + 1}
              >
                <Entry
                  part={part}
                  openId={openId}
                  isFirst={open < 0 && index === 0}
                  speaker={speaker}
                  onTurn={onTurn}
                />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
