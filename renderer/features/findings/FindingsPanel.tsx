import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useView } from '#renderer/state/hooks.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import type { Severity } from '#shared/engine/assessment.ts';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { bySeverity, countBySeverity } from './finding-text.ts';
import { FindingsList } from './FindingsList.tsx';
import styles from './FindingsPanel.module.css';

type Filter = Severity | 'all';
const filters: readonly Filter[] = ['all', 'error', 'warning', 'info'];

/** What the rules noticed; folded to one line when it is not needed. */
export function FindingsPanel() {
  const text = useText();
  const { number } = useFormat();
  const isOpen = useView((view) => view.isFindingsOpen);
  const findings = useAssessment()?.findings;
  const [filter, setFilter] = useState<Filter>('all');
  const sorted = useMemo(() => bySeverity(findings ?? []), [findings]);
  const counts = useMemo(() => ({ ...countBySeverity(sorted), all: sorted.length }), [sorted]);
  const shown = useMemo(
    () => (filter === 'all' ? sorted : sorted.filter(({ severity }) => severity === filter)),
    [sorted, filter],
  );
  const toggle = () => viewStore.setState({ isFindingsOpen: !isOpen });
  return (
    <>
      <header className={styles.head}>
        <h2>{text('ui:findings.title')}</h2>
        <div className={styles.filters} role="group" aria-label={text('ui:findings.filter')}>
          {filters.map((option) => (
            <button
              key={option}
              type="button"
              className={styles.filter}
              aria-pressed={option === filter}
              onClick={() => setFilter(option)}
            >
              {text(`ui:findings.${option}`, { count: number(counts[option]) })}
            </button>
          ))}
        </div>
        <IconButton
          label={text(isOpen ? 'ui:findings.hide' : 'ui:findings.show')}
          icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        />
      </header>
      {isOpen ? <FindingsList findings={shown} isFiltered={filter !== 'all'} isPending={!findings} /> : null}
    </>
  );
}
