import { listIds, type Rule } from './rule.ts';

/** A technique id that the catalog does not know; it leads to no FR. */
export const techniqueUnknown: Rule<'incomplete-scenario'> = {
  id: 'technique-unknown',
  clause: 'ZCR 5.1',
  scope: 'incomplete-scenario',
  evaluate: ({ techniqueIds }, { isUpToDate }, { catalog }) => {
    if (isUpToDate) return null;
    let unknown: string[] | null = null;
    for (const id of techniqueIds) if (!catalog.techniqueFrs.has(id)) (unknown ??= []).push(id);
    return unknown === null ? null : { severity: 'warning', params: { techniques: listIds(unknown) } };
  },
};
