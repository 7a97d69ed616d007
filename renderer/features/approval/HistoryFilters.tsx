import { useText } from '#renderer/i18n/use-text.ts';
import { filterHistory } from '#renderer/state/history-view.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { HistoryFilter } from '#shared/ipc/history-page.ts';
import { entityKinds } from '#shared/model/model.ts';
import css from './History.module.css';

type HistoryFiltersProps = { readonly filter: HistoryFilter; readonly people: readonly string[] };

/** Whose lines, and about what. */
export function HistoryFilters({ filter, people }: HistoryFiltersProps) {
  const text = useText();
  return (
    <div className={css.filters}>
      <Select
        aria-label={text('approval:history.who')}
        value={filter.who ?? ''}
        none={text('approval:history.everybody')}
        choices={people.filter((who) => who !== '').map((who) => ({ value: who, label: who }))}
        onChoose={(who) => filterHistory({ who: who || null })}
      />
      <Select
        aria-label={text('approval:history.kind')}
        value={filter.kind ?? ''}
        none={text('approval:history.everything')}
        choices={entityKinds.map((kind) => ({ value: kind, label: text(`inspector:kind.${kind}`) }))}
        onChoose={(chosen) => filterHistory({ kind: entityKinds.find((kind) => kind === chosen) ?? null })}
      />
      <TextInput
        type="search"
        aria-label={text('approval:history.id')}
        placeholder={text('approval:history.id')}
        value={filter.id ?? ''}
        onChange={(event) => filterHistory({ id: event.currentTarget.value || null })}
      />
    </div>
  );
}
