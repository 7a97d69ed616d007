import type { Rule } from './rule.ts';

/** Without a component category no requirement of IEC 62443-4-2 is asked of an asset. */
export const componentCategoryUnknown: Rule<'zone-or-conduit'> = {
  id: 'component-category-unknown',
  clause: 'ZCR 6.1',
  scope: 'zone-or-conduit',
  evaluate: (entity, _, { assets, slots }) => {
    const slot = 'from' in entity ? slots.conduits.get(entity.id) : slots.zones.get(entity.id);
    const count = assets.uncategorized[slot ?? -1] ?? 0;
    return count === 0 ? null : { severity: 'info', params: { count } };
  },
};
