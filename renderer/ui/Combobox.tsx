import { Autocomplete } from '@base-ui/react/autocomplete';
import { useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import css from './Combobox.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { matchingSuggestions, type Suggestion } from './suggestions.ts';
import input from './TextInput.module.css';

type ComboboxProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly value: string;
  /** Whether `value` was typed just now; a stored value does not narrow the list down. */
  readonly isTyped: boolean;
  /** Called when the list opens, so that a long list costs nothing before. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  readonly emptyText: string;
  /** Whether the suggestions show; without it they open and close by themselves. */
  readonly open?: boolean;
  readonly onType: (text: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
};

/** A text with suggestions: arrows and Enter pick one, typing narrows them down, any other text may stay. */
export function Combobox(props: ComboboxProps) {
  const { value, isTyped, suggest, emptyText, open, className, onType, onPick, onKeyDown, ...rest } = props;
  const [wasOpened, setOpened] = useState(false);
  const isHighlighted = useRef(false);
  const isOpen = open ?? wasOpened;
  const items = isOpen ? matchingSuggestions(suggest(value), isTyped ? value : '') : [];
  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    const isPicking = event.key === 'Enter' && isOpen && isHighlighted.current;
    if (!isPicking) onKeyDown?.(event);
  }
  return (
    <Autocomplete.Root
      items={items}
      filteredItems={items}
      value={value}
      onValueChange={(text, { reason }) => {
        if (reason === 'input-change' || reason === 'input-clear') onType(text);
      }}
      itemToStringValue={({ label }) => label}
      open={isOpen}
      onOpenChange={setOpened}
      openOnInputClick
      onItemHighlighted={(item) => {
        isHighlighted.current = item !== undefined;
      }}
    >
      <Autocomplete.Input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        onKeyDown={handleKey}
        className={className ?? `${input.input} ${css.input}`}
      />
      <SuggestionList Parts={Autocomplete} emptyText={emptyText} onPick={onPick} />
    </Autocomplete.Root>
  );
}
