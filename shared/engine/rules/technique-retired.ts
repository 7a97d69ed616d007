import { listIds, type Rule } from './rule.ts';

/** A technique id that ATT&CK gave up; its successor, where there is one, counts in its place. */
export const techniqueRetired: Rule<'incomplete-scenario'> = {
  id: 'technique-retired',
  clause: 'ZCR 5.1',
  scope: 'incomplete-scenario',
  evaluate: ({ techniqueIds }, { isUpToDate }, { catalog }) => {
    if (isUpToDate) return null;
    let retired: string[] | null = null;
    for (const id of techniqueIds) {
      const successor = catalog.successors.get(id);
      if (successor !== undefined) (retired ??= []).push(successor === null ? id : `${id} → ${successor}`);
    }
    return retired === null ? null : { severity: 'info', params: { techniques: listIds(retired) } };
  },
};
