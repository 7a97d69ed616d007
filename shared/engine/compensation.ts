import type { Subject } from '#shared/model/subject.ts';
import type { PartialVector } from './assessment.ts';
import type { CatalogIndex, FrSet } from './catalog-index.ts';
import { standings } from './effects.ts';
import { sortedById } from './order.ts';
import type { AssessmentContext } from './context.ts';
import { conduitSlotOf, NO_SLOT, zoneSlotOf, type Slot } from './slots.ts';

/** A countermeasure in place and the FR that it serves by its requirements. */
type Compensation = { readonly id: string; readonly frs: FrSet };

/** Gives the countermeasures in place at a slot that serve one of some FR. */
export type CompensationFinder = (slot: Slot, frs: FrSet) => readonly string[];

const NONE: readonly string[] = [];

/** The FR in which a capability stays below a target. */
export function lackingFrs(target: PartialVector, capability: PartialVector): FrSet {
  return target.reduce<FrSet>((set, level, fr) => {
    const able = capability[fr] ?? null;
    return level !== null && able !== null && able < level ? set | (1 << fr) : set;
  }, 0);
}

function frsServed(requirementIds: readonly string[], catalog: CatalogIndex): FrSet {
  let frs = 0;
  for (const id of requirementIds) {
    const fr = catalog.requirementFrs[catalog.requirementPlaces.get(id) ?? -1];
    const componentFr = catalog.componentFrs[catalog.componentPlaces.get(id) ?? -1];
    if (fr !== undefined) frs |= 1 << fr;
    if (componentFr !== undefined) frs |= 1 << componentFr;
  }
  return frs;
}

/**
 * What compensates where components cannot do enough (IEC 62443-4-2, CCSC 2): the countermeasures in place at the zone
 * or conduit, at an asset of it or in the whole SUC, that serve a requirement of an FR in which SL-C is too low.
 */
export function compensationFinder({ model, catalog, slots }: AssessmentContext): CompensationFinder {
  const bySlot = new Map<Slot, Compensation[]>();
  const put = (slot: Slot, one: Compensation) => {
    if (slot === NO_SLOT) return;
    const list = bySlot.get(slot);
    if (list) list.push(one);
    else bySlot.set(slot, [one]);
  };
  const assetOf = (subject: Subject) => (subject.kind === 'asset' ? model.asset.get(subject.id) : undefined);
  for (const { id, status, subjects, requirementIds } of sortedById(model.countermeasure.values())) {
    if (standings[status] !== 'in-place') continue;
    const frs = frsServed(requirementIds, catalog);
    if (frs === 0) continue;
    for (const subject of subjects) {
      put(zoneSlotOf(subject, assetOf(subject), slots), { id, frs });
      put(conduitSlotOf(subject, assetOf(subject), slots), { id, frs });
    }
  }
  return (slot, frs) => {
    if (frs === 0 || bySlot.size === 0) return NONE;
    const found = [...(bySlot.get(slot) ?? []), ...(bySlot.get(slots.wide[slot]!) ?? [])];
    return [...new Set(found.filter((one) => one.frs & frs).map(({ id }) => id))].sort();
  };
}
