import { useText } from '#renderer/i18n/use-text.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { KindList } from './KindList.tsx';
import { Options } from './Options.tsx';
import { Preview } from './Preview.tsx';
import css from './Reports.module.css';
import { useChoice } from './use-choice.ts';
import { useReport } from './use-report.ts';
import { WriteReport } from './WriteReport.tsx';

/** Every document of the plant: chosen, read before it is written, and written. */
export function Reports() {
  const text = useText();
  const choice = useChoice();
  const document = useReport(choice);
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('ui:place.reports')}
        clause="ZCR 6, 7"
        helpLabel={text('reports:help.label')}
        help={[text('reports:help.what'), text('reports:help.vendor')]}
      >
        <WriteReport choice={choice} isReady={document !== null} />
      </ScreenHead>
      <div className={css.columns}>
        <KindList chosen={choice.kind} />
        <div className={css.chosen}>
          <Options {...choice} />
          {document ? (
            <Preview key={document.kind} document={document} language={choice.language} />
          ) : (
            <p className={css.loading} role="status">
              {text('reports:screen.loading')}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
