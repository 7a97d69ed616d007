import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { WhatIf } from '#shared/engine/what-if.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import css from './Assumptions.module.css';
import { assumptionsView } from './assumptions-view.ts';
import { setState } from './edits.ts';
import { LeanPicker } from './LeanPicker.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import { TargetTable } from './TargetTable.tsx';
import { useWhatIf } from './use-what-if.ts';

/** The scenarios that lean on an assumption. */
function useLeaning(id: string): readonly Scenario[] {
  const { scenario } = useModel();
  return useMemo(
    () => [...scenario.values()].filter(({ assumptionIds }) => assumptionIds.includes(id)),
    [scenario, id],
  );
}

type SupposingProps = { readonly id: string; readonly state: Assumption['state']; readonly whatIf: WhatIf | null };

/** What would move, in a sentence, and the two ways on. */
function Supposing({ id, state, whatIf }: SupposingProps) {
  const text = useText();
  const end = () => assumptionsView.setState({ supposedId: null });
  return (
    <div className={css.supposing} role="status">
      <p>
        <strong>{text(`assumptions:supposed.${state === 'false' ? 'fell' : 'held'}`, { id })}</strong>{' '}
        {whatIf
          ? text('assumptions:moves', {
              scenarios: whatIf.scenarios.length,
              zones: whatIf.zones.length,
              conduits: whatIf.conduits.length,
              before: whatIf.summary.before.treat,
              after: whatIf.summary.after.treat,
            })
          : text('assumptions:working')}
      </p>
      <Button
        look="primary"
        onClick={() => {
          setState(id, state);
          end();
        }}
      >
        {text(`assumptions:commit.${state === 'false' ? 'fell' : 'held'}`)}
      </Button>
      <Button onClick={end}>{text('assumptions:end')}</Button>
    </div>
  );
}

/** What hangs on an assumption: its scenarios, and through them zones and conduits; and what would move if it fell. */
export function Hanging({ assumption: { id, statement, state } }: { readonly assumption: Assumption }) {
  const text = useText();
  const isSupposing = useStore(assumptionsView, (view) => view.supposedId === id);
  const other = state === 'false' ? 'true' : 'false';
  const whatIf = useWhatIf(id, isSupposing ? other : null);
  const leaning = useLeaning(id);
  return (
    <section className={css.hanging} aria-label={text('assumptions:hanging.label', { id })}>
      {isSupposing ? (
        <Supposing id={id} state={other} whatIf={whatIf} />
      ) : (
        <header className={css.hangingHead}>
          <h3 className={css.statement}>
            <span className={css.id}>{id}</span> {statement}
          </h3>
          <Button onClick={() => assumptionsView.setState({ supposedId: id })}>
            {text(`assumptions:suppose.${other === 'false' ? 'fell' : 'held'}`)}
          </Button>
        </header>
      )}
      <div className={css.tables}>
        <ScenarioTable assumptionId={id} leaning={leaning} whatIf={whatIf} />
        <LeanPicker assumptionId={id} />
        <TargetTable leaning={leaning} whatIf={whatIf} />
      </div>
    </section>
  );
}
