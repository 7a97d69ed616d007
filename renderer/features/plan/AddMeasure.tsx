import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { measureTypes } from '#renderer/state/measure-types.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { useState } from 'react';
import { addMeasure } from './edits.ts';
import css from './Plan.module.css';

/** Adds a measure: one of the catalog by its number or name, or an own one under what is typed. */
export function AddMeasure() {
  const text = useText();
  const locale = useLocale();
  const catalog = useCatalog();
  const [typed, setTyped] = useState('');
  const suggest = () => measureTypes(catalog, locale);
  const taken = (isTaken: boolean) => {
    if (isTaken) setTyped('');
  };
  function takeType(typeId: string): void {
    const type = suggest().find(({ value }) => value === typeId);
    if (type) taken(addMeasure({ name: type.label, typeId, requirementIds: [...type.requirementIds] }));
  }
  return (
    <div className={css.adding}>
      <Combobox
        aria-label={text('plan:add.label')}
        placeholder={text('plan:add.placeholder')}
        value={typed}
        isTyped={typed !== ''}
        suggest={suggest}
        emptyText={text('plan:add.own')}
        onType={setTyped}
        onPick={({ value }) => takeType(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
          event.preventDefault();
          taken(addMeasure({ name: typed.trim() }));
        }}
      />
    </div>
  );
}
