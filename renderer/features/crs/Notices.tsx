import { useText } from '#renderer/i18n/use-text.ts';
import { NoticeLine } from '#renderer/report/NoticeLine.tsx';
import { turnTo } from '#renderer/state/crs-view.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ORPHANS } from '#shared/report/build-crs.ts';
import type { Notice, Speaker } from '#shared/report/report-document.ts';

/** Where each notice is mended; a redacted version is not written in. */
const acts: Readonly<Record<Exclude<Notice['notice'], 'redacted'>, () => void>> = {
  'approval-none': () => goTo('approval'),
  'approval-unsigned': () => goTo('approval'),
  'approval-stale': () => goTo('approval'),
  'criteria-unsigned': () => goTo('policy'),
  'criteria-changed': () => goTo('policy'),
  'left-over': () => turnTo(ORPHANS),
};

/** Something that nobody must overlook, with the way to where it is mended. */
export function MendableNotice({ notice, speaker }: { readonly notice: Notice; readonly speaker: Speaker }) {
  const text = useText();
  return (
    <NoticeLine notice={notice} speaker={speaker}>
      {notice.notice !== 'redacted' && (
        <Button look="quiet" onClick={acts[notice.notice]}>
          {text(`crs:go.${notice.notice}`)}
        </Button>
      )}
    </NoticeLine>
  );
}
