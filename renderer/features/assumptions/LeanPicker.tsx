import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { namedSuggestion } from '#renderer/ui/suggestions.ts';
import { displayName } from '#shared/model/display-name.ts';
import { useState } from 'react';
import css from './Assumptions.module.css';
import { leanOn } from './edits.ts';

/** Finds a scenario by its id or name, and lets it lean on the assumption. */
export function LeanPicker({ assumptionId }: { readonly assumptionId: string }) {
  const text = useText();
  const scenarios = useTable('scenario');
  const [typed, setTyped] = useState('');
  const suggest = () =>
    [...scenarios.values()]
      .filter(({ assumptionIds }) => !assumptionIds.includes(assumptionId))
      .map((scenario) => ({
        value: scenario.id,
        label: displayName('scenario', scenario),
        detail: scenario.id,
      }));
  function take(id: string | undefined): void {
    const scenario = scenarios.get(id ?? '');
    if (!scenario) return;
    leanOn(scenario, assumptionId);
    setTyped('');
  }
  return (
    <div className={css.picker}>
      <Combobox
        aria-label={text('assumptions:lean')}
        placeholder={text('assumptions:lean')}
        value={typed}
        isTyped={typed !== ''}
        suggest={suggest}
        emptyText={text('inspector:nothingFits')}
        onType={setTyped}
        onPick={({ value }) => take(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(namedSuggestion(suggest(), typed)?.value);
        }}
      />
    </div>
  );
}
