import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useAssessment, useCatalog, useTable } from '#renderer/state/hooks.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { useStore } from 'zustand';
import { ReassessmentMark } from './ReassessmentMark.tsx';
import styles from './StatusBar.module.css';

const counted = [
  ['zone', 'ui:status.zones'],
  ['conduit', 'ui:status.conduits'],
  ['asset', 'ui:status.assets'],
  ['scenario', 'ui:status.scenarios'],
] as const;

function Count({
  kind,
  label,
}: {
  readonly kind: (typeof counted)[number][0];
  readonly label: (typeof counted)[number][1];
}) {
  const { size } = useTable(kind);
  const text = useText();
  const { number } = useFormat();
  return <li>{text(label, { count: number(size) })}</li>;
}

/** Whether the plant is what was signed; nothing where nobody has signed. */
function ApprovalMark() {
  const text = useText();
  const approval = useAssessment()?.approval;
  if (!approval?.isSigned) return null;
  return (
    <button type="button" className={styles.approval} data-stale={approval.isStale} onClick={() => goTo('approval')}>
      {approval.isStale ? `⚠ ${text('ui:status.approvalStale')}` : `✓ ${text('ui:status.approved')}`}
    </button>
  );
}

/** Which file this is, how large the plant is, and which facts it is judged by. */
export function StatusBar() {
  const text = useText();
  const catalog = useCatalog();
  const status = useStore(documentStore, ({ document }) => document?.status);
  const file = status?.fileName
    ? [status.folder, status.fileName].filter(Boolean).join(' › ')
    : text('ui:status.noFile');
  return (
    <footer className={styles.status} aria-label={text('ui:status.label')}>
      <span className={styles.file} title={file}>
        {file}
      </span>
      <ul className={styles.counts}>
        {counted.map(([kind, label]) => (
          <Count key={kind} kind={kind} label={label} />
        ))}
      </ul>
      <ApprovalMark />
      <ReassessmentMark />
      {catalog ? <span>{text('ui:status.catalog', { version: catalog.manifest.version })}</span> : null}
    </footer>
  );
}
