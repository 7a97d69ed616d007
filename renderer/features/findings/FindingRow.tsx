import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import type { Finding } from '#shared/engine/assessment.ts';
import { clauseOf } from './finding-text.ts';
import styles from './FindingsPanel.module.css';

type FindingRowProps = {
  readonly finding: Finding;
  readonly index: number;
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
};

/** One finding: how severe, which clause, what about, and the sentence. A click goes there. */
export function FindingRow({ finding, index, top, measure }: FindingRowProps) {
  const text = useText();
  const dataText = useDataText();
  const { severity, rule, subject, params } = finding;
  const name = useSubjectName(subject) ?? (subject.kind === 'policy' ? text('ui:subject.policy') : '');
  const sentence = dataText(`rule:${rule}.text`, params);
  const remedy = dataText(`rule:${rule}.remedy`, params);
  return (
    <li ref={measure} className={styles.item} data-index={index} style={{ transform: `translateY(${top}px)` }}>
      <button type="button" className={styles.row} onClick={() => jumpTo(subject)}>
        <SeverityMark severity={severity} label={text(`ui:findings.severity.${severity}`)} />
        <span className={styles.clause}>{clauseOf(rule) ?? '–'}</span>
        <span className={styles.subject}>{name}</span>
        <span className={styles.sentence} title={`${sentence} ${remedy}`}>
          {sentence} <span className={styles.remedy}>{remedy}</span>
        </span>
      </button>
    </li>
  );
}
