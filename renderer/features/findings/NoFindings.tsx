import { useText } from '#renderer/i18n/use-text.ts';
import type { Filter } from './finding-text.ts';
import styles from './FindingsPanel.module.css';

type NoFindingsProps = { readonly filter: Filter; readonly isNarrow: boolean; readonly isPending: boolean };

/** Says why the list is empty, and what would fill it. */
export function NoFindings({ filter, isNarrow, isPending }: NoFindingsProps) {
  const text = useText();
  if (isPending) return <p className={styles.none}>{text('ui:findings.pending')}</p>;
  if (filter === 'accepted') return <p className={styles.none}>{text('findings:noneAccepted')}</p>;
  if (isNarrow) return <p className={styles.none}>{text('findings:noneSelected')}</p>;
  if (filter !== 'all') return <p className={styles.none}>{text('ui:findings.noneOfKind')}</p>;
  return (
    <p className={styles.none}>
      <strong>{text('ui:findings.none.title')}</strong> {text('ui:findings.none.text')}
    </p>
  );
}
