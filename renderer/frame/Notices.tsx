import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dismiss, noticeStore, type Notice } from '#renderer/state/notices.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { noticeText } from './notice-text.ts';
import styles from './Notices.module.css';

/** How long a notice that asks for nothing stays; errors stay until they are dismissed. */
const STAY_MS = 8000;

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const text = useText();
  const dataText = useDataText();
  const isBrief = notice.kind !== 'error';
  useEffect(() => {
    if (!isBrief) return undefined;
    const timer = setTimeout(() => dismiss(notice.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [isBrief, notice.id]);
  const { key, params } = noticeText(notice);
  return (
    <div
      className={styles.notice}
      data-kind={notice.kind}
      role={notice.kind === 'info' ? 'status' : 'alert'}
      onKeyDown={(event) => event.key === 'Escape' && dismiss(notice.id)}
    >
      <p>{dataText(key, params)}</p>
      <IconButton label={text('ui:notice.dismiss')} icon={<X aria-hidden />} onClick={() => dismiss(notice.id)} />
    </div>
  );
}

/** Sentences that tell and do not block: at the lower edge, newest last. */
export function Notices() {
  const notices = useStore(noticeStore, (state) => state.notices);
  const text = useText();
  return (
    <section className={styles.notices} aria-label={text('ui:notice.label')} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}
