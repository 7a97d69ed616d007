import type { Notice, Speaker } from '#shared/report/report-document.ts';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './Paper.module.css';

type NoticeProps = { readonly notice: Notice; readonly speaker: Speaker; readonly children?: ReactNode };

/** Something that nobody must overlook; the way to where it is mended stands behind it. */
export function NoticeLine({ notice, speaker, children }: NoticeProps) {
  return (
    <p className={css.notice}>
      <TriangleAlert aria-hidden />
      <span>{speaker.say(notice.text)}</span>
      {children}
    </p>
  );
}
