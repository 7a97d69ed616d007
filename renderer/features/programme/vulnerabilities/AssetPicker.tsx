import { useText } from '#renderer/i18n/use-text.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { namedSuggestion } from '#renderer/ui/suggestions.ts';
import { useState } from 'react';
import css from '../Programme.module.css';
import { useSheetContext } from '../sheet/use-sheet-context.ts';
import { addVulnerability } from './edits.ts';

/** Finds an asset by its name, and adds a vulnerability to it. */
export function AssetPicker() {
  const text = useText();
  const { options } = useSheetContext();
  const [typed, setTyped] = useState('');
  function take(id: string | undefined): void {
    if (id === undefined) return;
    setTyped('');
    addVulnerability(id);
  }
  return (
    <div className={css.party}>
      <Combobox
        aria-label={text('programme:vulnerabilities.add')}
        placeholder={text('programme:vulnerabilities.add')}
        value={typed}
        isTyped={typed !== ''}
        suggest={() => options('asset')}
        emptyText={text('inspector:nothingFits')}
        onType={setTyped}
        onPick={({ value }) => take(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing)
            take(namedSuggestion(options('asset'), typed)?.value);
        }}
      />
    </div>
  );
}
