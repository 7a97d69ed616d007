import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { ChevronDown, ChevronUp, Crosshair } from 'lucide-react';
import { useState } from 'react';
import { filters, type Filter } from './finding-text.ts';
import { FindingsList } from './FindingsList.tsx';
import styles from './FindingsPanel.module.css';
import { NoFindings } from './NoFindings.tsx';
import { useDeeds } from './use-deeds.ts';
import { useShownFindings } from './use-shown-findings.ts';

type FiltersProps = {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly choose: (filter: Filter) => void;
};

function Filters({ filter, counts, choose }: FiltersProps) {
  const text = useText();
  const { number } = useFormat();
  return (
    <div className={styles.filters} role="group" aria-label={text('ui:findings.filter')}>
      {filters.map((option) => {
        const params = { count: number(counts[option]) };
        return (
          <button
            key={option}
            type="button"
            className={styles.filter}
            aria-pressed={option === filter}
            onClick={() => choose(option)}
          >
            {option === 'accepted' ? text('findings:accepted', params) : text(`ui:findings.${option}`, params)}
          </button>
        );
      })}
    </div>
  );
}

/** What the rules noticed; folded to one line when it is not needed. */
export function FindingsPanel() {
  const text = useText();
  const isOpen = useView((view) => view.isFindingsOpen);
  const [filter, setFilter] = useState<Filter>('all');
  const [wantsNarrow, setNarrow] = useState(false);
  const hasSelection = useView((view) => view.selection.length > 0);
  const isNarrow = wantsNarrow && hasSelection;
  const { shown, counts, isPending } = useShownFindings(filter, isNarrow);
  const deeds = useDeeds();
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2>{text('ui:findings.title')}</h2>
        <Filters filter={filter} counts={counts} choose={setFilter} />
        <button
          type="button"
          className={styles.filter}
          aria-pressed={isNarrow}
          disabled={!hasSelection}
          title={text('findings:selectedOnly')}
          onClick={() => setNarrow(!wantsNarrow)}
        >
          <Crosshair aria-hidden />
          <span className={styles.roomy}>{text('findings:selectedOnly')}</span>
        </button>
        <IconButton
          label={text(isOpen ? 'ui:findings.hide' : 'ui:findings.show')}
          icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => viewStore.setState({ isFindingsOpen: !isOpen })}
        />
      </header>
      {isOpen && shown.length > 0 && <FindingsList findings={shown} deeds={deeds} />}
      {isOpen && shown.length === 0 && <NoFindings filter={filter} isNarrow={isNarrow} isPending={isPending} />}
      <VisuallyHidden>
        <span role="status">{deeds.message}</span>
      </VisuallyHidden>
    </div>
  );
}
