import { useText } from '#renderer/i18n/use-text.ts';
import { useIsChangeKnown, useReassessment } from '#renderer/state/use-reassessment.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import { useMemo, useState } from 'react';
import { AnswerForm } from './AnswerForm.tsx';
import { Answered } from './Answered.tsx';
import { OpenTriggers } from './OpenTriggers.tsx';
import css from './Reassessment.module.css';
import { RecordForm } from './RecordForm.tsx';
import { ReviewDue } from './ReviewDue.tsx';
import { openRows } from './rows.ts';

/** What to do while nobody has approved the plant. */
function NotApproved() {
  const text = useText();
  return (
    <EmptyState
      title={text('reassessment:empty.title')}
      actions={<Button onClick={() => goTo('approval')}>{text('reassessment:empty.act')}</Button>}
    >
      {text('reassessment:empty.text')}
    </EmptyState>
  );
}

function Body() {
  const text = useText();
  const reassessment = useReassessment();
  const isKnown = useIsChangeKnown();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => openRows(reassessment), [reassessment]);
  const chosen = useMemo(() => rows.filter(({ id }) => ids.has(id)), [rows, ids]);
  const { review, answered, baseline } = reassessment;
  return (
    <div className={css.columns}>
      <div>
        {review ? <ReviewDue review={review} /> : null}
        {baseline ? null : <NotApproved />}
        <SectionHeading>{text('reassessment:open.titleCount', { count: rows.length })}</SectionHeading>
        {isKnown ? null : <p className={css.warning}>{text('reassessment:beyond')}</p>}
        {rows.length === 0 ? (
          <p className={css.quiet}>{text(baseline ? 'reassessment:open.none' : 'reassessment:open.noneWritten')}</p>
        ) : (
          <OpenTriggers rows={rows} chosen={new Set(chosen.map(({ id }) => id))} choose={setIds} />
        )}
        <SectionHeading>{text('reassessment:answered.title')}</SectionHeading>
        <Answered triggers={answered} />
      </div>
      <div>
        <SectionHeading>{text('reassessment:answer.title')}</SectionHeading>
        {chosen.length === 0 ? (
          <p className={css.quiet}>{text('reassessment:answer.choose')}</p>
        ) : (
          <AnswerForm rows={chosen} onDone={() => setIds(new Set())} />
        )}
        <SectionHeading>{text('reassessment:record.title')}</SectionHeading>
        <RecordForm />
      </div>
    </div>
  );
}

/** Keeping the assessment current: when it is due, what has happened since the approval, and what was decided on that. */
export function Reassessment() {
  const text = useText();
  return (
    <div className={css.sheet}>
      <ScreenHead
        title={text('ui:place.reassessment')}
        clause={text('reassessment:clause')}
        helpLabel={text('reassessment:help.label')}
        help={[text('reassessment:help.what'), text('reassessment:help.answer'), text('reassessment:help.review')]}
      />
      <Body />
    </div>
  );
}
