import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState, type ComponentProps } from 'react';
import css from './Combobox.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { matchingSuggestions, type Suggestion } from './suggestions.ts';
import input from './TextInput.module.css';

type ComboboxProps = Omit<ComponentProps<typeof Autocomplete.Input>, 'value' | 'onChange' | 'className'> & {
  readonly value: string;
  /** Whether `value` was typed just now; a stored value does not narrow the list down. */
  readonly isTyped: boolean;
  /** Called when the list opens, so that a long list costs nothing before. */
  readonly suggest: () => readonly Suggestion[];
  readonly emptyText: string;
  readonly onType: (text: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
};

/** A text with suggestions: arrows and Enter pick one, typing narrows them down, any other text may stay. */
export function Combobox({ value, isTyped, suggest, emptyText, onType, onPick, ...props }: ComboboxProps) {
  const [isOpen, setOpen] = useState(false);
  const items = isOpen ? matchingSuggestions(suggest(), isTyped ? value : '') : [];
  return (
    <Autocomplete.Root
      items={items}
      filteredItems={items}
      value={value}
      onValueChange={(text, { reason }) => {
        if (reason !== 'item-press') onType(text);
      }}
      itemToStringValue={({ label }) => label}
      open={isOpen}
      onOpenChange={setOpen}
      openOnInputClick
    >
      <Autocomplete.Input autoComplete="off" spellCheck={false} {...props} className={`${input.input} ${css.input}`} />
      <SuggestionList Parts={Autocomplete} emptyText={emptyText} onPick={onPick} />
    </Autocomplete.Root>
  );
}
