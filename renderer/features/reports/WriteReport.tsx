import { useText } from '#renderer/i18n/use-text.ts';
import { cancelReport, reportRun, writeReport } from '#renderer/state/report-run.ts';
import type { ReportsView } from '#renderer/state/reports-view.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { ReportProgress } from '#shared/ipc/report-request.ts';
import { FileDown } from 'lucide-react';
import { useStore } from 'zustand';
import css from './Reports.module.css';

/** How far the writing is; null before the first news. */
function Progress({ progress }: { readonly progress: ReportProgress | null }) {
  const text = useText();
  if (!progress) return <span role="status">{text('reports:writing')}</span>;
  const { step, done, of } = progress;
  return (
    <>
      <span role="status">{text(`reports:step.${step}`)}</span>
      {of > 1 && <progress className={css.progress} value={done} max={of} aria-label={text(`reports:step.${step}`)} />}
    </>
  );
}

type WriteProps = { readonly choice: ReportsView; readonly isReady: boolean };

/** Writes what is chosen; while that goes on, says how far it is and can be stopped, by the same button. */
export function WriteReport({ choice, isReady }: WriteProps) {
  const text = useText();
  const running = useStore(reportRun, (state) => state.running);
  return (
    <div className={css.writing}>
      {running && <Progress progress={running.progress} />}
      <Button
        look={running ? 'normal' : 'primary'}
        icon={running ? null : <FileDown aria-hidden />}
        disabled={!running && !isReady}
        onClick={() => void (running ? cancelReport() : writeReport(choice))}
      >
        {running
          ? text('ui:common.cancel')
          : text('reports:write', { format: text(`reports:format.${choice.format}`) })}
      </Button>
    </div>
  );
}
