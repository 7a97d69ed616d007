import { useText } from '#renderer/i18n/use-text.ts';
import { crsView, turnTo } from '#renderer/state/crs-view.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { useStore } from 'zustand';
import { Contents } from '#renderer/report/Contents.tsx';
import css from './Crs.module.css';
import { CrsBlock } from './CrsBlock.tsx';
import { MendableNotice } from './Notices.tsx';
import { Paper } from '#renderer/report/Paper.tsx';
import { sectionOf } from '#renderer/report/shown-parts.ts';
import { useCrs } from './use-crs.ts';
import { useSpeaker } from '#renderer/report/use-speaker.ts';

/** The part that is open; the section where its zone or conduit is gone. */
function usePart({ parts }: ReportDocument) {
  const partId = useStore(crsView, (view) => view.partId);
  return parts.find(({ id }) => id === partId) ?? parts.find(({ id }) => id === sectionOf(partId)) ?? parts[0];
}

function Reader({ document }: { readonly document: ReportDocument }) {
  const text = useText();
  const speaker = useSpeaker();
  const part = usePart(document);
  if (!part) return null;
  return (
    <>
      {part.id !== 'front' && (
        <div className={css.notices}>
          {document.notices.map((notice) => (
            <MendableNotice key={notice.notice} notice={notice} speaker={speaker} />
          ))}
        </div>
      )}
      <div className={css.reader}>
        <Contents
          parts={document.parts}
          openId={part.id}
          speaker={speaker}
          onTurn={turnTo}
          findLabel={text('crs:subjectFilter')}
        />
        <Paper
          document={document}
          part={part}
          speaker={speaker}
          draw={(block) => <CrsBlock block={block} part={part} speaker={speaker} />}
          onTurn={turnTo}
        />
      </div>
    </>
  );
}

/** The cyber security requirements specification, read and completed where it stands (ZCR 6.1 to 6.9). */
export function Crs() {
  const text = useText();
  const document = useCrs();
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('crs:title')}
        clause="ZCR 6.1 – 6.9"
        helpLabel={text('crs:help.label')}
        help={[text('crs:help.what'), text('crs:help.verification'), text('crs:help.leftOver')]}
      />
      {document ? (
        <Reader document={document} />
      ) : (
        <p className={css.loading} role="status">
          {text('crs:loading')}
        </p>
      )}
    </div>
  );
}
