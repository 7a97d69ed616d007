import { useText } from '#renderer/i18n/use-text.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { HistoryFilter } from '#shared/ipc/history-page.ts';
import { entityKinds } from '#shared/model/model.ts';
import { useState } from 'react';
import css from './History.module.css';
import { HistoryDetail } from './HistoryDetail.tsx';
import { HistoryList } from './HistoryList.tsx';
import { useHistory } from './use-history.ts';

type FiltersProps = {
  readonly filter: HistoryFilter;
  readonly people: readonly string[];
  readonly set: (part: Partial<HistoryFilter>) => void;
};

function Filters({ filter, people, set }: FiltersProps) {
  const text = useText();
  return (
    <div className={css.filters}>
      <Select
        aria-label={text('approval:history.who')}
        value={filter.who ?? ''}
        none={text('approval:history.everybody')}
        choices={people.filter((who) => who !== '').map((who) => ({ value: who, label: who }))}
        onChoose={(who) => set({ who: who || null })}
      />
      <Select
        aria-label={text('approval:history.kind')}
        value={filter.kind ?? ''}
        none={text('approval:history.everything')}
        choices={entityKinds.map((kind) => ({ value: kind, label: text(`inspector:kind.${kind}`) }))}
        onChoose={(chosen) => set({ kind: entityKinds.find((kind) => kind === chosen) ?? null })}
      />
      <TextInput
        type="search"
        aria-label={text('approval:history.id')}
        placeholder={text('approval:history.id')}
        value={filter.id ?? ''}
        onChange={(event) => set({ id: event.currentTarget.value || null })}
      />
    </div>
  );
}

/** The history: who did what when, what two points differ in, and the way back to one of them. */
export function History() {
  const text = useText();
  const [filter, setFilter] = useState<HistoryFilter>({ who: null, kind: null, id: null });
  const [chosen, setChosen] = useState<number | null>(null);
  const [marked, setMarked] = useState<number | null>(null);
  const { page, more } = useHistory(filter);
  return (
    <div className={css.sheet}>
      <ScreenHead
        title={text('ui:place.history')}
        clause={text('approval:history.clause')}
        helpLabel={text('approval:helpLabel')}
        help={[text('approval:history.help')]}
      />
      {page && (
        <>
          <Filters filter={filter} people={page.people} set={(part) => setFilter({ ...filter, ...part })} />
          <div className={css.columns}>
            {page.entries.length === 0 && page.before === null ? (
              <p>{text('approval:history.none')}</p>
            ) : (
              <HistoryList page={page} chosen={chosen} choose={setChosen} more={() => void more()} />
            )}
            <div className={css.detail}>
              {chosen === null ? (
                <p>{text('approval:history.choose')}</p>
              ) : (
                <HistoryDetail key={chosen} seq={chosen} head={page.head} marked={marked} mark={setMarked} />
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
