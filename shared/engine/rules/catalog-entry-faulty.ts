import type { Rule } from './rule.ts';

/** An own entry of the catalog that is left out, or that names what is not there (a newer ATT&CK may have given it up). */
export const catalogEntryFaulty: Rule<'faulty-entry'> = {
  id: 'catalog-entry-faulty',
  clause: 'ZCR 5.1',
  scope: 'faulty-entry',
  evaluate: ({ entryId }, problems) => ({
    severity: 'warning',
    params: { entry: entryId, place: problems[0]?.path ?? '', count: problems.length },
  }),
};
