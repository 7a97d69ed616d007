import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useAssessment, useModel } from '#renderer/state/hooks.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { signature, whoStore } from '#renderer/state/who.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { recordComparisons } from '#shared/commands/record-comparisons.ts';
import type { ComparisonOutcome } from '#shared/model/comparison.ts';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import css from './Comparison.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { outcomeByPolicy, rowsOf, type Row } from './rows.ts';

/** Records an outcome for rows, by whom and now; one step. */
function record(rows: readonly Row[], outcomeOf: (row: Row) => ComparisonOutcome | null): void {
  const decisions = rows.map((row) => ({ subject: row.subject, outcome: outcomeOf(row) }));
  if (rows.length > 0) dispatch(recordComparisons(decisions, signature()));
}

type BarProps = { readonly rows: readonly Row[]; readonly chosen: readonly Row[] };

/** Who decides, and what is decided for many at once. */
function Bar({ rows, chosen }: BarProps) {
  const text = useText();
  const name = useStore(whoStore, (who) => who.name);
  const open = rows.filter(({ decision }) => decision === undefined);
  return (
    <div className={css.bar}>
      <TextInput
        aria-label={text('comparison:who')}
        placeholder={text('comparison:who')}
        value={name}
        onChange={(event) => whoStore.setState({ name: event.currentTarget.value })}
      />
      <Button disabled={chosen.length === 0} onClick={() => record(chosen, () => 'tolerable')}>
        {text('comparison:outcome.tolerable')}
      </Button>
      <Button disabled={chosen.length === 0} onClick={() => record(chosen, () => 'detailed')}>
        {text('comparison:outcome.detailed')}
      </Button>
      <span className={css.faint} role="status">
        {text('comparison:chosen', { count: chosen.length, open: open.length })}
      </span>
      <Button look="quiet" disabled={open.length === 0} onClick={() => record(open, outcomeByPolicy)}>
        {text('comparison:byPolicy')}
      </Button>
    </div>
  );
}

/** Initial risk held against what is tolerable, and what was decided (ZCR 4.1). */
export function Comparison() {
  const text = useText();
  const model = useModel();
  const assessment = useAssessment();
  const rows = useMemo(() => rowsOf(model, assessment), [model, assessment]);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ id }) => ids.has(id));
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('comparison:title')}
        clause="ZCR 4.1"
        helpLabel={text('comparison:help.label')}
        help={[text('comparison:help.what'), text('comparison:help.from'), text('comparison:help.many')]}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={text('comparison:empty.title')}
          actions={<Button onClick={() => goTo('canvas')}>{text('comparison:empty.act')}</Button>}
        >
          {text('comparison:empty.text')}
        </EmptyState>
      ) : (
        <>
          <Bar rows={rows} chosen={chosen} />
          <ComparisonTable rows={rows} chosen={ids} choose={setIds} record={record} />
        </>
      )}
    </div>
  );
}
