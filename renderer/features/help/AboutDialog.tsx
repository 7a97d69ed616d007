import { useText } from '#renderer/i18n/use-text.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Response } from '#shared/ipc/contract.ts';
import { useEffect, useState } from 'react';
import { askAbout } from './actions.ts';
import styles from './HelpDialogs.module.css';

/** Which version this is, and the licences that travel with it. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [about, setAbout] = useState<Response<'app:about'> | null>(null);
  useEffect(() => {
    let isShown = true;
    void askAbout().then((answer) => {
      if (isShown && answer.ok) setAbout(answer.value);
    });
    return () => {
      isShown = false;
    };
  }, []);
  const version = about?.version ?? startStore.getState().appVersion;
  return (
    <Dialog
      title={text('ui:help.about.title')}
      description={text('ui:app.tagline')}
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>{text('ui:common.close')}</Button>}
    >
      <p>
        {text('ui:start.version', { version })}
        {about ? ` · ${text('ui:help.about.runtime', { version: about.electron })}` : null}
      </p>
      {about ? (
        <section className={styles.notices} tabIndex={0} aria-label={text('ui:help.about.notices')}>
          <h3>{text('ui:help.about.notices')}</h3>
          <pre>{about.notices}</pre>
        </section>
      ) : null}
    </Dialog>
  );
}
