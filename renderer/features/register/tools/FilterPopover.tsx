import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { folded } from '#renderer/ui/suggestions.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { Funnel } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ColumnSpec } from '../column-spec.ts';
import { facetLabel, facetValues, withKey, type FacetValue } from '../facets.ts';
import { columnTitle, type RegisterContext } from '../register-context.ts';
import { registerView } from '../register-view.ts';
import css from './Tools.module.css';

/** How many values are listed at once; words narrow them down. */
const LISTED = 100;

type FilterProps = { readonly context: RegisterContext; readonly columns: readonly ColumnSpec[] };

/** The values that are ticked, also those that no scenario has any more. */
function ticked(
  wanted: ReadonlySet<string>,
  values: readonly FacetValue[],
  { facet }: ColumnSpec,
  context: RegisterContext,
): readonly FacetValue[] {
  return [...wanted].map(
    (key) =>
      values.find((value) => value.key === key) ?? {
        key,
        label: facet ? facetLabel(facet, key, context) : key,
        count: 0,
      },
  );
}

/** The values of one column, to be ticked; those that are ticked stand in every list. */
function Values({ context, column }: { readonly context: RegisterContext; readonly column: ColumnSpec }) {
  const text = useText();
  const [query, setQuery] = useState('');
  const filters = useStore(registerView, (view) => view.filters);
  const values = useMemo(() => (column.facet ? facetValues(column.facet, context) : []), [column, context]);
  const wanted = new Set(filters.find(({ columnId }) => columnId === column.id)?.keys);
  const isFound = ({ key, label }: FacetValue) => !wanted.has(key) && folded(label).includes(folded(query));
  const found = [...ticked(wanted, values, column, context), ...values.filter(isFound)];
  return (
    <>
      {values.length > 10 && (
        <TextInput
          type="search"
          aria-label={text('register:filters.find')}
          placeholder={text('register:filters.find')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul className={css.values} aria-label={columnTitle(column, context)}>
        {found.slice(0, LISTED).map(({ key, label, count }) => (
          <li key={key}>
            <label className={css.value}>
              <input
                type="checkbox"
                checked={wanted.has(key)}
                onChange={({ currentTarget: { checked } }) =>
                  registerView.setState({ filters: withKey(filters, column.id, key, checked) })
                }
              />
              <span className={css.choiceName}>{label}</span>
              <span className={css.number}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > LISTED && (
        <p className={css.note}>{text('register:filters.more', { more: found.length - LISTED })}</p>
      )}
    </>
  );
}

/** The column whose values are listed, and those values. */
function Filter({ context, columns }: FilterProps) {
  const text = useText();
  const filtered = useStore(registerView, (view) => view.filters[0]?.columnId);
  const faceted = columns.filter(({ facet }) => facet !== undefined);
  const [columnId, setColumnId] = useState(filtered ?? 'treatment');
  const column = faceted.find(({ id }) => id === columnId) ?? faceted[0];
  if (!column) return null;
  return (
    <div className={css.stack}>
      <Select
        aria-label={text('register:filters.column')}
        value={column.id}
        choices={faceted.map((one) => ({ value: one.id, label: columnTitle(one, context) }))}
        onChoose={setColumnId}
      />
      <Values key={column.id} context={context} column={column} />
      <p className={css.note}>{text('register:filters.note')}</p>
    </div>
  );
}

/** Shows only rows that have certain values in their columns. */
export function FilterPopover(props: FilterProps) {
  const text = useText();
  const count = useStore(registerView, (view) => view.filters.length);
  return (
    <Popover
      title={text('register:filters.title')}
      trigger={
        <Button icon={<Funnel aria-hidden />}>
          {count === 0 ? text('register:filters.open') : text('register:filters.set', { count })}
        </Button>
      }
    >
      <Filter {...props} />
    </Popover>
  );
}
