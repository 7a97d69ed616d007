import { currentSeeing, setFilter } from '#renderer/canvas/seeing-store.ts';
import { useSeeing } from '#renderer/canvas/use-seeing.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel } from '#renderer/state/hooks.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { ON, type Plant } from '#shared/drawing/seeing/filters/filter.ts';
import { filterIds, filters, type FilterId } from '#shared/drawing/seeing/filters/index.ts';
import { useId, useMemo } from 'react';
import css from './FilterFields.module.css';
import { useValueName } from './use-value-name.ts';

type Offer = { readonly id: FilterId; readonly values: readonly string[]; readonly isSwitch: boolean };

/** What can be chosen in the plant as it is; a filter that would change nothing is left out unless it is on. */
function offersOf(plant: Plant, active: ReadonlySet<FilterId>): readonly Offer[] {
  return filterIds.flatMap((id) => {
    const values = filters[id].values(plant);
    const isSwitch = values.length === 1 && values[0] === ON;
    return isSwitch || values.length > 1 || active.has(id) ? [{ id, values, isSwitch }] : [];
  });
}

function Switch({ id, isOn }: { readonly id: FilterId; readonly isOn: boolean }) {
  const text = useText();
  return (
    <label className={css.switch}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => setFilter(id, event.currentTarget.checked ? ON : null)}
      />
      {text(`seeing:filter.${id}`)}
    </label>
  );
}

function Choice({ id, values, value }: Offer & { readonly value: string }) {
  const text = useText();
  const nameOf = useValueName();
  const fieldId = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={fieldId}>{text(`seeing:filter.${id}`)}</label>
      <Select
        id={fieldId}
        value={value}
        none={text('seeing:filter.any')}
        choices={values.map((one) => ({ value: one, label: nameOf(id, one) }))}
        onChoose={(chosen) => setFilter(id, chosen === '' ? null : chosen)}
      />
    </div>
  );
}

/** The filters that this plant has something for. */
export function FilterFields() {
  const text = useText();
  const model = useModel();
  const assessment = useAssessment();
  const { filters: active } = useSeeing();
  const offers = useMemo(() => {
    const on = new Set(currentSeeing().filters.map(({ id }) => id));
    return offersOf({ ...model, assessment }, on);
  }, [model, assessment]);
  const valueOf = (id: FilterId) => active.find((one) => one.id === id)?.value ?? '';
  if (offers.length === 0) return <p>{text('seeing:filter.none')}</p>;
  return (
    <div className={css.fields}>
      <div className={css.switches}>
        {offers.map(({ id, isSwitch }) => isSwitch && <Switch key={id} id={id} isOn={valueOf(id) !== ''} />)}
      </div>
      {offers.map((offer) => !offer.isSwitch && <Choice key={offer.id} {...offer} value={valueOf(offer.id)} />)}
    </div>
  );
}
