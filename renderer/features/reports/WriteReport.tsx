import { useText } from '#renderer/i18n/use-text.ts';
import type { ReportsView } from '#renderer/state/reports-view.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { ReportProgress } from '#shared/ipc/report-request.ts';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { cancelReport, writeReport } from './actions.ts';
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

/** Writes what is chosen; while that goes on, says how far it is and can be stopped. */
export function WriteReport({ choice, isReady }: WriteProps) {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  async function write(): Promise<void> {
    setBusy(true);
    setProgress(null);
    await writeReport(choice, setProgress);
    setBusy(false);
  }
  if (!isBusy)
    return (
      <Button look="primary" icon={<FileDown aria-hidden />} disabled={!isReady} onClick={() => void write()}>
        {text('reports:write', { format: text(`reports:format.${choice.format}`) })}
      </Button>
    );
  return (
    <div className={css.writing}>
      <Progress progress={progress} />
      <Button onClick={() => void cancelReport()}>{text('ui:common.cancel')}</Button>
    </div>
  );
}
