import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { flush, syncStore } from '#renderer/state/file-sync.ts';
import { save, saveAs } from '#renderer/state/session.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { Banner } from './Banner.tsx';
import styles from './Banners.module.css';
import { RetiredTechniques } from './RetiredTechniques.tsx';

function FailedBanner() {
  const failure = useStore(syncStore, (state) => state.failure);
  const text = useText();
  const dataText = useDataText();
  if (!failure) return null;
  const sentence = dataText(`error:${failure.code}`, failure.params);
  return (
    <Banner tone="error" actions={<Button onClick={() => void flush()}>{text('ui:common.tryAgain')}</Button>}>
      {text('ui:banner.failed.text', { sentence })}
    </Banner>
  );
}

function ChangedOutsideBanner({ fileName }: { readonly fileName: string }) {
  const text = useText();
  return (
    <Banner
      tone="warning"
      actions={
        <>
          <Button onClick={() => void saveAs()}>{text('ui:banner.changedOutside.saveAs')}</Button>
          <Button look="danger" onClick={() => void save(true)}>
            {text('ui:banner.changedOutside.overwrite')}
          </Button>
        </>
      }
    >
      {text('ui:banner.changedOutside.text', { fileName })}
    </Banner>
  );
}

function DismissibleBanner({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  const text = useText();
  if (isHidden) return null;
  const hide = (
    <IconButton label={text('ui:banner.dismiss')} icon={<X aria-hidden />} onClick={() => setHidden(true)} />
  );
  return (
    <Banner
      tone="warning"
      actions={
        <>
          {action}
          {hide}
        </>
      }
    >
      {children}
    </Banner>
  );
}

/** What a person must know about the file before going on; one line each, under the bar. */
export function Banners() {
  const status = useStore(documentStore, ({ document }) => document?.status);
  const text = useText();
  if (!status) return null;
  const { documentId, fileName } = status;
  return (
    <div className={styles.banners}>
      <FailedBanner />
      {status.isChangedOutside && fileName !== null ? <ChangedOutsideBanner fileName={fileName} /> : null}
      {status.isReadOnly && fileName !== null ? (
        <DismissibleBanner
          key={`readOnly ${documentId}`}
          action={<Button onClick={() => void saveAs()}>{text('ui:banner.saveAs')}</Button>}
        >
          {text('ui:banner.readOnly.text', { fileName })}
        </DismissibleBanner>
      ) : null}
      {status.auditTrail === 'broken' ? (
        <DismissibleBanner key={`audit ${documentId}`}>{text('ui:banner.auditBroken.text')}</DismissibleBanner>
      ) : null}
      <RetiredTechniques key={`retired ${documentId}`} />
    </div>
  );
}
