import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { X } from 'lucide-react';
import { useStore } from 'zustand';
import type { ColumnSpec } from '../column-spec.ts';
import { facetLabel } from '../facets.ts';
import { columnTitle, type RegisterContext } from '../register-context.ts';
import { registerView, showAllRows } from '../register-view.ts';
import css from './Tools.module.css';

/** How many values a filter names; more are counted. */
const NAMED = 3;

type ChipsProps = { readonly context: RegisterContext; readonly columns: readonly ColumnSpec[] };

/** What narrows the rows down, each with a way out of it. */
export function FilterChips({ context, columns }: ChipsProps) {
  const text = useText();
  const { filters, risk, text: query } = useStore(registerView);
  if (filters.length === 0 && risk === null && query === '') return null;
  return (
    <div className={css.chips}>
      {filters.map(({ columnId, keys }) => {
        const column = columns.find(({ id }) => id === columnId);
        const { facet } = column ?? {};
        if (!column || !facet) return null;
        const names = keys.slice(0, NAMED).map((key) => facetLabel(facet, key, context));
        const more = keys.length > NAMED ? [text('register:filters.andMore', { more: keys.length - NAMED })] : [];
        const what = { column: columnTitle(column, context), values: [...names, ...more].join(', ') };
        return (
          <button
            key={columnId}
            type="button"
            className={css.chip}
            aria-label={text('register:filters.remove', what)}
            title={text('register:filters.remove', what)}
            onClick={() => registerView.setState({ filters: filters.filter((filter) => filter.columnId !== columnId) })}
          >
            <span className={css.chipText}>{text('register:filters.chip', what)}</span>
            <X aria-hidden />
          </button>
        );
      })}
      <Button look="quiet" onClick={showAllRows}>
        {text('register:showAll')}
      </Button>
    </div>
  );
}
