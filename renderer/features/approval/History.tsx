import { useText } from '#renderer/i18n/use-text.ts';
import { historyView } from '#renderer/state/history-view.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import css from './History.module.css';
import { HistoryDetail } from './HistoryDetail.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { HistoryScope } from './HistoryScope.tsx';
import { useHistory } from './use-history.ts';

/** The lines that fit the filter, and what the chosen one changed. */
function Lines() {
  const text = useText();
  const filter = useStore(historyView, (view) => view.filter);
  const [chosen, setChosen] = useState<number | null>(null);
  const [marked, setMarked] = useState<number | null>(null);
  const scopeId = useId();
  const { page, more } = useHistory(filter);
  if (!page) return null;
  return (
    <>
      <HistoryFilters filter={filter} people={page.people} />
      <HistoryScope id={scopeId} filter={filter} page={page} />
      <div className={css.columns}>
        {page.entries.length === 0 && page.before === null ? (
          <p>{text('approval:history.none')}</p>
        ) : (
          <HistoryList page={page} scopeId={scopeId} chosen={chosen} choose={setChosen} more={() => void more()} />
        )}
        <div className={css.detail}>
          {chosen === null ? (
            <p>{text('approval:history.choose')}</p>
          ) : (
            <HistoryDetail key={chosen} seq={chosen} head={page.head} marked={marked} mark={setMarked} />
          )}
        </div>
      </div>
    </>
  );
}

/** The history: who did what when, what two points differ in, and the way back to one of them. */
export function History() {
  const text = useText();
  const asked = useStore(historyView, (view) => view.asked);
  return (
    <div className={css.sheet}>
      <ScreenHead
        title={text('ui:place.history')}
        clause={text('approval:history.clause')}
        helpLabel={text('approval:helpLabel')}
        help={[text('approval:history.help')]}
      />
      <Lines key={asked} />
    </div>
  );
}
