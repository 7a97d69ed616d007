import type { Model } from '#shared/model/model.ts';
import type { RequirementStatus } from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { noteStatus, type StatusNotes } from './status-notes.ts';
import { NO_SLOT, slotOfConduit, slotOfZone, type Slot, type SlotIndex } from './slots.ts';

/** What is known of a requirement at a subject. */
export const NOT_ASSESSED = 0;
export const OPEN = 1;
export const FULFILLED = 2;

/** How far each zone and conduit meets each requirement of the catalog: a row per slot, a column per requirement. */
export type RequirementTable = { readonly states: Uint8Array; readonly width: number; readonly isAssessed: Uint8Array };

/** Fills the table from the plant's requirement statuses; those of assets are left out, and what counts for nothing is noted. */
export function tabulateRequirements(
  model: Model,
  slots: SlotIndex,
  catalog: CatalogIndex,
  notes: StatusNotes,
): RequirementTable {
  const width = catalog.requirements.length;
  const table = {
    states: new Uint8Array(slots.count * width),
    width,
    isAssessed: new Uint8Array(slots.count),
  };
  let slot = NO_SLOT;
  let previous: Subject = { kind: 'suc' };
  model.requirementStatus.forEach((row) => {
    if (row.subject.kind === 'asset') return;
    // Rows of one subject mostly stand together, which saves the look-up.
    if (!isSameSubject(row.subject, previous)) slot = slotOf(row.subject, slots);
    previous = row.subject;
    const place = slot === NO_SLOT ? undefined : catalog.requirementPlaces.get(row.requirementId);
    if (place === undefined) noteStatus(notes, row, 'ignored');
    else note(table, slot, place, stateOf(row, notes));
  });
  return table;
}

function note({ states, width, isAssessed }: RequirementTable, slot: Slot, place: number, state: number): void {
  const at = slot * width + place;
  if (states[at] === NOT_ASSESSED || state < states[at]!) states[at] = state;
  isAssessed[slot] = 1;
}

function slotOf(subject: Subject, slots: SlotIndex): Slot {
  if (subject.kind === 'zone') return slotOfZone(subject.id, slots);
  return subject.kind === 'conduit' ? slotOfConduit(subject.id, slots) : NO_SLOT;
}

function isSameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && (a.kind === 'suc' || b.kind === 'suc' || a.id === b.id);
}

/** How a status counts; one that lacks its reason is noted. */
export function stateOf(row: RequirementStatus, notes: StatusNotes): number {
  if (isFulfilled(row)) return FULFILLED;
  if (row.status === 'not-applicable') noteStatus(notes, row, 'unreasoned');
  return OPEN;
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
