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
  facet: {
    keys({ assumptionIds }, { model }) {
      const states = assumptionIds.map((id) => model.assumption.get(id)?.state ?? 'true');
      const inDoubt = states.filter((state) => state !== 'true');
      return inDoubt.length === 0 ? [''] : [...new Set(inDoubt)];
    },
    label: (key, { word }) => word(`register:filters.assumption.${key}`),
  },
};
