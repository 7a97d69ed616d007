import { useText } from '#renderer/i18n/use-text.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { FindingRow } from './FindingRow.tsx';
import styles from './FindingsPanel.module.css';

/** Pixels, until the rows are measured. */
const ESTIMATED_ROW = 29;

type FindingsListProps = {
  readonly findings: readonly Finding[];
  readonly isFiltered: boolean;
  readonly isPending: boolean;
};

function NoFindings({ isFiltered, isPending }: Omit<FindingsListProps, 'findings'>) {
  const text = useText();
  if (isPending) return <p className={styles.none}>{text('ui:findings.pending')}</p>;
  if (isFiltered) return <p className={styles.none}>{text('ui:findings.noneOfKind')}</p>;
  return (
    <p className={styles.none}>
      <strong>{text('ui:findings.none.title')}</strong> {text('ui:findings.none.text')}
    </p>
  );
}

/** The findings themselves; only the rows in view are drawn, as a large plant can have thousands. */
export function FindingsList({ findings, isFiltered, isPending }: FindingsListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW,
    overscan: 6,
  });
  if (findings.length === 0) return <NoFindings isFiltered={isFiltered} isPending={isPending} />;
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <ul className={styles.list} aria-label={text('ui:findings.list')} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const finding = findings[index];
          return finding ? (
            <FindingRow key={finding.id} finding={finding} index={index} top={start} measure={rows.measureElement} />
          ) : null;
        })}
      </ul>
    </div>
  );
}
