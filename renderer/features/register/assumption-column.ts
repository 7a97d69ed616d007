import type { ColumnSpec } from './column-spec.ts';

/** The assumptions that a scenario leans on and that do not hold or are open, by id; those that hold need no eye. */
export const assumptionColumn: ColumnSpec = {
  id: 'assumptions',
  title: { key: 'column.assumptions' },
  width: 12,
  computed: { as: 'assumptions' },
  text({ assumptionIds }, { model, word }) {
    return [...new Set(assumptionIds)]
      .flatMap((id) => {
        const state = model.assumption.get(id)?.state ?? 'true';
        return state === 'true' ? [] : [word(`register:assumption.${state}`, { id })];
      })
      .join(', ');
  },
};
