import { useText } from '#renderer/i18n/use-text.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsPanel.module.css';
import type { Deeds } from './use-deeds.ts';
import { useRoving } from './use-roving.ts';

/** Pixels, until the rows are measured. */
const ESTIMATED_ROW = 29;

type FindingsListProps = { readonly findings: readonly Finding[]; readonly deeds: Deeds };

/** The findings themselves; only the rows in view are drawn, as a large plant can have thousands. */
export function FindingsList({ findings, deeds }: FindingsListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (index) => findings[index]?.id ?? index,
    overscan: 6,
  });
  const roving = useRoving({ findings, list: scroller, scrollTo: (index) => rows.scrollToIndex(index) });
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <ul
        className={styles.list}
        aria-label={text('ui:findings.list')}
        aria-description={text('findings:listHint')}
        style={{ height: rows.getTotalSize() }}
        {...roving.handlers}
      >
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const finding = findings[index];
          return finding ? (
            <li
              key={key}
              ref={rows.measureElement}
              className={styles.item}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <FindingRow
                finding={finding}
                isActive={finding.id === roving.active}
                deeds={deeds}
                refocus={roving.refocus}
              />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
