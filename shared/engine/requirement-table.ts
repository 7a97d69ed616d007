import type { Model } from '#shared/model/model.ts';
import type { RequirementStatus } from '#shared/model/requirement-status.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { Slot, SlotIndex } from './slots.ts';

/** What is known of a requirement at a zone or conduit. */
const NOT_ASSESSED = 0;
const OPEN = 1;
const FULFILLED = 2;

/** How far each zone and conduit meets each requirement of the catalog: a row per slot, a column per requirement. */
export type RequirementTable = { readonly states: Uint8Array; readonly width: number; readonly isAssessed: Uint8Array };

/** Fills the table from the plant's requirement statuses; those of assets and of requirements not in the catalog are left out. */
export function tabulateRequirements(model: Model, slots: SlotIndex, catalog: CatalogIndex): RequirementTable {
  const width = catalog.requirements.length;
  const table = {
    states: new Uint8Array(slots.count * width),
    width,
    isAssessed: new Uint8Array(slots.count),
  };
  for (const row of model.requirementStatus.values()) {
    const { subject } = row;
    if (subject.kind !== 'zone' && subject.kind !== 'conduit') continue;
    const slot = (subject.kind === 'zone' ? slots.zones : slots.conduits).get(subject.id);
    const place = catalog.requirementPlaces.get(row.requirementId);
    if (slot === undefined || place === undefined) continue;
    const at = slot * width + place;
    const state = isFulfilled(row) ? FULFILLED : OPEN;
    table.states[at] = table.states[at] === NOT_ASSESSED ? state : Math.min(table.states[at]!, state);
    table.isAssessed[slot] = 1;
  }
  return table;
}

/** Whether a status counts as met: "met", or "not applicable" with a reason; "partly" does not. */
export function isFulfilled({ status, rationale }: Pick<RequirementStatus, 'status' | 'rationale'>): boolean {
  return status === 'met' || (status === 'not-applicable' && rationale.trim() !== '');
}

/** Whether anything was said of the requirement at that place of the catalog's order. */
export function isAssessed(table: RequirementTable, slot: Slot, place: number): boolean {
  return table.states[slot * table.width + place] !== NOT_ASSESSED;
}

/** Whether the requirement at that place of the catalog's order is still open; what nobody assessed is open. */
export function isOpen(table: RequirementTable, slot: Slot, place: number): boolean {
  return table.states[slot * table.width + place] !== FULFILLED;
}
