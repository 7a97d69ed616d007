import type { Autocomplete } from '@base-ui/react/autocomplete';
import type { Combobox } from '@base-ui/react/combobox';
import css from './Combobox.module.css';
import type { Suggestion } from './suggestions.ts';

type SuggestionListProps = {
  /** The library's parts: the list looks the same under one value and under several. */
  readonly Parts: typeof Autocomplete | typeof Combobox;
  readonly emptyText: string;
  readonly onPick?: (suggestion: Suggestion) => void;
};

/** The suggestions under a field, above everything else. */
export function SuggestionList({ Parts, emptyText, onPick }: SuggestionListProps) {
  return (
    <Parts.Portal>
      <Parts.Positioner className={css.positioner} sideOffset={2} align="start">
        <Parts.Popup className={css.popup}>
          <Parts.Empty>
            <p className={css.empty}>{emptyText}</p>
          </Parts.Empty>
          <Parts.List className={css.list}>
            {(suggestion: Suggestion) => (
              <Parts.Item
                key={suggestion.value}
                value={suggestion}
                className={css.item}
                onClick={() => onPick?.(suggestion)}
              >
                <span className={css.itemLabel}>{suggestion.label}</span>
                {suggestion.detail && <span className={css.detail}>{suggestion.detail}</span>}
              </Parts.Item>
            )}
          </Parts.List>
        </Parts.Popup>
      </Parts.Positioner>
    </Parts.Portal>
  );
}
