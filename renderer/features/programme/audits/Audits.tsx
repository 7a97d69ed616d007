import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { useStore } from 'zustand';
import css from '../Programme.module.css';
import { programmeView } from '../programme-view.ts';
import { adding } from '../records/adding.ts';
import { auditColumns } from '../records/record-columns.ts';
import { RecordSheet } from '../records/RecordSheet.tsx';
import { Findings } from './Findings.tsx';

/** Internal and third-party audits, and below them what the chosen one found. */
export function Audits() {
  const text = useText();
  const table = useTable('audit');
  const chosen = table.get(useStore(programmeView, ({ chosenId }) => chosenId) ?? '');
  return (
    <RecordSheet
      kind="audit"
      columns={auditColumns}
      add={adding.audit}
      below={
        chosen ? (
          <Findings key={chosen.id} audit={chosen} />
        ) : (
          <p className={css.quiet}>{text('programme:findings.choose')}</p>
        )
      }
    />
  );
}
