import { evidenceOf, listNames, type Rule } from './rule.ts';

/** A zone of the SUC does not lie inside one that is no part of it. */
export const zoneInsideOutside: Rule<'zone'> = {
  id: 'zone-inside-outside',
  clause: 'ZCR 1.1',
  scope: 'zone',
  evaluate: ({ parentId, inScope }, _, { model }) => {
    const outer = parentId === null ? undefined : model.zone.get(parentId);
    return inScope && outer?.inScope === false
      ? { severity: 'warning', params: { zone: listNames([outer]) }, evidence: evidenceOf('zone', [outer]) }
      : null;
  },
};
