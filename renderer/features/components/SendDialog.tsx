import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { sheetLanguages, type SheetLanguages } from '#shared/supplier/sheet-words.ts';
import { sheetRequirements } from '#shared/supplier/supplier-pages.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';
import { useState } from 'react';
import { writeSheet } from './actions.ts';
import { categoryNames, groupName, type ComponentContext } from './component-context.ts';
import css from './Components.module.css';

type SendDialogProps = {
  readonly context: ComponentContext;
  readonly group: ComponentGroup;
  readonly name: ProductName;
  readonly onClose: () => void;
};

/** Asks for the language of a sheet, then for its place. */
export function SendDialog({ context, group, name, onClose }: SendDialogProps) {
  const text = useText();
  const [languages, setLanguages] = useState<SheetLanguages>(context.locale);
  const { categories } = context.resultOf(group);
  const count = sheetRequirements({ catalog: context.catalog, categories }).length;
  const options = sheetLanguages.map((value) =>
    value === 'both'
      ? { value, label: text('components:send.both') }
      : { value, label: text(`ui:locale.${value}`), lang: value },
  );
  function write(): void {
    onClose();
    void writeSheet(name, languages);
  }
  return (
    <Dialog
      title={text('components:send.title', { product: groupName(group) })}
      description={text('components:send.text', { count, categories: categoryNames(categories, context) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui:common.cancel')}</Button>
          <Button look="primary" onClick={write}>
            {text('components:send.write')}
          </Button>
        </>
      }
    >
      <div className={css.choice}>
        <span aria-hidden>{text('components:send.language')}</span>
        <Segmented
          label={text('components:send.language')}
          value={languages}
          options={options}
          onChange={setLanguages}
        />
      </div>
    </Dialog>
  );
}
