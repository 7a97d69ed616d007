import { Combobox } from '@base-ui/react/combobox';
import { useState, type KeyboardEvent } from 'react';
import css from './Combobox.module.css';
import type { FieldIds } from './Field.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { matchingSuggestions, namedSuggestion, type Suggestion } from './suggestions.ts';

type MultiComboboxProps = {
  readonly ids: FieldIds;
  readonly values: readonly Suggestion[];
  readonly suggest: () => readonly Suggestion[];
  readonly emptyText: string;
  readonly placeholder?: string;
  readonly removeLabel: (label: string) => string;
  /** What to take for a text that no suggestion has; null refuses it. */
  readonly own: (typed: string) => Suggestion | null;
  readonly onChange: (values: readonly Suggestion[]) => void;
};

/** Several values as chips, with suggestions while typing; Backspace takes the last one away, arrows walk the chips. */
export function MultiCombobox(props: MultiComboboxProps) {
  const { ids, values, suggest, emptyText, placeholder, removeLabel, own, onChange } = props;
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isHighlighted, setHighlighted] = useState(false);
  const items = isOpen ? matchingSuggestions(suggest(), typed) : [];

  function takeTyped(): boolean {
    const taken = typed.trim() === '' ? null : (namedSuggestion(suggest(), typed) ?? own(typed.trim()));
    if (!taken) return false;
    if (!values.some(({ value }) => value === taken.value)) onChange([...values, taken]);
    setTyped('');
    return true;
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || isHighlighted) return;
    if (takeTyped()) event.preventDefault();
  }

  return (
    <Combobox.Root<Suggestion, true>
      multiple
      items={items}
      filteredItems={items}
      value={[...values]}
      onValueChange={onChange}
      isItemEqualToValue={(one, other) => one.value === other.value}
      itemToStringLabel={({ label }) => label}
      inputValue={typed}
      onInputValueChange={setTyped}
      open={isOpen}
      onOpenChange={setOpen}
      onItemHighlighted={(item) => setHighlighted(item !== undefined)}
    >
      <Combobox.Chips className={css.chips}>
        {values.map((one) => (
          <Combobox.Chip key={one.value} className={css.chip} title={one.detail} aria-label={one.label}>
            <span className={css.chipText}>{one.label}</span>
            <Combobox.ChipRemove className={css.chipRemove} aria-label={removeLabel(one.label)}>
              ×
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input
          {...ids}
          className={css.chipInput}
          placeholder={values.length === 0 ? placeholder : undefined}
          onKeyDown={onKeyDown}
          onBlur={takeTyped}
        />
      </Combobox.Chips>
      <SuggestionList Parts={Combobox} emptyText={emptyText} />
    </Combobox.Root>
  );
}
