import { canonicalJson } from './canonical-json.ts';
import type { EntityKind } from './model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that entities did not have from the first version on, with what they are where a file from before is read. */
const laterFields: { readonly [K in EntityKind]?: Fields } = {
  suc: { reviewMonths: null, currency: null, paper: { coverText: '', logoId: null } },
  policy: { lockedCriteria: null },
  countermeasure: {
    typeId: null,
    rejection: '',
    effectReason: '',
    effort: 0,
    needsOutage: false,
    attachmentIds: [],
  },
  scenario: { patternId: null, enabledConsequences: {}, assumptionEffects: {} },
  placement: { groupId: null, isLocked: false, layer: 0 },
  verification: { person: '' },
  trigger: { subjects: [] },
};

/**
 * An entity without those of its later fields that say nothing, so that what was written or signed before they were there
 * still fits it.
 */
export function withoutUnset(kind: EntityKind, entity: object): object {
  const later = laterFields[kind];
  if (later === undefined) return entity;
  const isUnset = (key: string, value: unknown) =>
    Object.hasOwn(later, key) && canonicalJson(value) === canonicalJson(later[key]);
  return Object.fromEntries(Object.entries(entity).filter(([key, value]) => !isUnset(key, value)));
}
