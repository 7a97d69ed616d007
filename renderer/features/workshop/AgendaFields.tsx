import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Model } from '#shared/model/model.ts';
import { agendaOf, type AgendaFilter } from '#shared/workshop/agenda.ts';
import { useEffect, useMemo } from 'react';
import css from './Workshop.module.css';

/** A filter, and the scenarios of it that are wanted; null for all of them. */
export type ChosenAgenda = { readonly filter: AgendaFilter; readonly ids: readonly string[] | null };

function filterFor(what: AgendaFilter['what'], zones: Model['zone']): AgendaFilter {
  return what === 'zone' ? { what, zoneId: [...zones.keys()][0] ?? '' } : { what };
}

type ChoiceListProps = {
  readonly found: readonly string[];
  readonly wanted: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** The scenarios that a filter leaves, each to be taken or left. */
function ChoiceList({ found, wanted, onChange }: ChoiceListProps) {
  const text = useText();
  const { scenario } = useModel();
  const chosen = new Set(wanted);
  const toggle = (id: string) => onChange(found.filter((one) => (one === id ? !chosen.has(one) : chosen.has(one))));
  return (
    <details className={css.choose}>
      <summary>{text('workshop:begin.choose')}</summary>
      <ul className={css.choices}>
        {found.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span className={css.faint}>{id}</span> {scenario.get(id)?.name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

type AgendaFieldsProps = {
  readonly agenda: ChosenAgenda;
  readonly onChange: (agenda: ChosenAgenda) => void;
  /** Told whenever the scenarios of the agenda are others. */
  readonly onIds: (ids: readonly string[]) => void;
};

/** Which scenarios the meeting walks through. */
export function AgendaFields({ agenda, onChange, onIds }: AgendaFieldsProps) {
  const text = useText();
  const model = useModel();
  const { filter, ids } = agenda;
  const found = useMemo(() => agendaOf(model, filter), [model, filter]);
  const wanted = useMemo(() => (ids === null ? found : found.filter((id) => ids.includes(id))), [found, ids]);
  useEffect(() => onIds(wanted), [wanted, onIds]);
  const whats = (['all', 'undecided', 'zone'] as const).filter((what) => what !== 'zone' || model.zone.size > 0);
  return (
    <>
      <Field label={text('workshop:begin.agenda')} isStacked>
        {() => (
          <Segmented
            label={text('workshop:begin.agenda')}
            value={filter.what}
            options={whats.map((value) => ({ value, label: text(`workshop:begin.${value}`) }))}
            onChange={(what) => onChange({ filter: filterFor(what, model.zone), ids: null })}
          />
        )}
      </Field>
      {filter.what === 'zone' && (
        <Field label={text('workshop:begin.whichZone')} isStacked>
          {(fieldIds) => (
            <Select
              {...fieldIds}
              value={filter.zoneId}
              choices={[...model.zone.values()].map(({ id, name }) => ({ value: id, label: name || id }))}
              onChoose={(zoneId) => onChange({ filter: { what: 'zone', zoneId }, ids: null })}
            />
          )}
        </Field>
      )}
      <p className={css.faint} role="status">
        {wanted.length === 0 ? text('workshop:begin.nothing') : text('workshop:begin.count', { count: wanted.length })}
      </p>
      {found.length > 0 && (
        <ChoiceList found={found} wanted={wanted} onChange={(next) => onChange({ filter, ids: next })} />
      )}
    </>
  );
}
