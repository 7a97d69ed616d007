import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { useStore } from 'zustand';
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
      {catalog ? <span>{text('ui:status.catalog', { version: catalog.manifest.version })}</span> : null}
    </footer>
  );
}
