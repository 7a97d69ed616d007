import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { recoverPlant } from '#renderer/state/open-plant.ts';
import { discardRecoverable, startStore } from '#renderer/state/start-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { RecoverableFile } from '#shared/ipc/contract.ts';
import { useState } from 'react';
import { useStore } from 'zustand';
import styles from './StartScreen.module.css';

function DiscardButtons({ file }: { readonly file: RecoverableFile }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button
        look="quiet"
        aria-label={text('ui:start.recovery.discardNamed', { name: file.name })}
        onClick={() => setAsking(true)}
      >
        {text('ui:start.recovery.discard')}
      </Button>
    );
  return (
    <span className={styles.question} role="group" aria-label={text('ui:start.recovery.sure')}>
      <span>{text('ui:start.recovery.sure')}</span>
      <Button look="danger" onClick={() => void discardRecoverable(file.id)}>
        {text('ui:start.recovery.discard')}
      </Button>
      <Button autoFocus onClick={() => setAsking(false)}>
        {text('ui:start.recovery.keep')}
      </Button>
    </span>
  );
}

function RecoverableRow({ file }: { readonly file: RecoverableFile }) {
  const text = useText();
  const { moment } = useFormat();
  return (
    <li className={styles.recoverable}>
      <div className={styles.what}>
        <strong>{file.name}</strong>
        <span className={styles.hint}>
          {file.fileName ?? text('ui:start.recovery.neverSaved')} ·{' '}
          {text('ui:start.recovery.edits', { count: file.edits, when: moment(file.storedAt) })}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button
          look="primary"
          aria-label={text('ui:start.recovery.takeUpNamed', { name: file.name })}
          onClick={() => void recoverPlant(file.id)}
        >
          {text('ui:start.recovery.takeUp')}
        </Button>
        <DiscardButtons file={file} />
      </div>
    </li>
  );
}

/** Work that was stored but not saved when the app ended: taken up, or discarded knowingly. */
export function Recovery() {
  const text = useText();
  const files = useStore(startStore, (state) => state.recoverable);
  if (files.length === 0) return null;
  return (
    <section className={styles.recovery}>
      <h2>{text('ui:start.recovery.title')}</h2>
      <ul>
        {files.map((file) => (
          <RecoverableRow key={file.id} file={file} />
        ))}
      </ul>
    </section>
  );
}
