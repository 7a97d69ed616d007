import { BlockView } from '#renderer/report/BlockView.tsx';
import { NoticeLine } from '#renderer/report/NoticeLine.tsx';
import { Paper } from '#renderer/report/Paper.tsx';
import { useSpeakerIn } from '#renderer/report/use-speaker.ts';
import { reportsView } from '#renderer/state/reports-view.ts';
import type { ReportLanguage } from '#shared/ipc/report-request.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { useStore } from 'zustand';
import { PartField } from './PartField.tsx';
import css from './Reports.module.css';

const turnTo = (partId: string): void => reportsView.setState({ partId });

type PreviewProps = { readonly document: ReportDocument; readonly language: ReportLanguage };

/** The report as it will be read, part by part, in the language that is chosen. */
export function Preview({ document, language }: PreviewProps) {
  const speaker = useSpeakerIn(language);
  const partId = useStore(reportsView, (view) => view.partId);
  const [first] = document.parts;
  const part = document.parts.find(({ id }) => id === partId) ?? first;
  if (!part || !speaker) return null;
  return (
    <div className={css.preview} lang={language === 'ja' ? 'ja' : 'en'}>
      <PartField parts={document.parts} part={part} speaker={speaker} onTurn={turnTo} />
      {part !== first && (
        <div className={css.notices}>
          {document.notices.map((notice) => (
            <NoticeLine key={notice.notice} notice={notice} speaker={speaker} />
          ))}
        </div>
      )}
      <Paper
        document={document}
        part={part}
        speaker={speaker}
        draw={(block) => <BlockView block={block} speaker={speaker} />}
        onTurn={turnTo}
      />
    </div>
  );
}
