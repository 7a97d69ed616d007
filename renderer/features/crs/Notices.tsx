import { useText } from '#renderer/i18n/use-text.ts';
import { turnTo } from '#renderer/state/crs-view.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ORPHANS } from '#shared/report/build-crs.ts';
import type { Notice, Speaker } from '#shared/report/report-document.ts';
import { TriangleAlert } from 'lucide-react';
import css from './Paper.module.css';

/** Where each notice is mended. */
const acts: Readonly<Record<Exclude<Notice['notice'], 'redacted'>, () => void>> = {
  'approval-none': () => goTo('approval'),
  'approval-unsigned': () => goTo('approval'),
  'approval-stale': () => goTo('approval'),
  'criteria-unsigned': () => goTo('policy'),
  'criteria-changed': () => goTo('policy'),
  'left-over': () => turnTo(ORPHANS),
};

/** Something that nobody must overlook, with the way to where it is mended. */
export function NoticeLine({ notice, speaker }: { readonly notice: Notice; readonly speaker: Speaker }) {
  const text = useText();
  return (
    <p className={css.notice}>
      <TriangleAlert aria-hidden />
      <span>{speaker.say(notice.text)}</span>
      {notice.notice !== 'redacted' && (
        <Button look="quiet" onClick={acts[notice.notice]}>
          {text(`crs:go.${notice.notice}`)}
        </Button>
      )}
    </p>
  );
}
