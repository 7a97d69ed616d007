import type { Model } from '#shared/model/model.ts';
import {
  programmeStatusId,
  type ProgrammePart,
  type programmeStates,
  type ProgrammeStatus,
} from '#shared/model/programme-status.ts';

type State = (typeof programmeStates)[number];

/** How far a group of items is: how many items stand where, `open` being those of which nobody has said anything. */
export type Progress = {
  readonly counts: Readonly<Record<State | 'open', number>>;
  readonly items: number;
  /** Items that apply: all but those that are not applicable. */
  readonly applicable: number;
  /** The lowest maturity of the items that apply; null where none has one. Levels are never averaged. */
  readonly lowestMaturity: ProgrammeStatus['maturity'];
};

/** How far a party is with some items of a part of the programme. */
export function progressOf(
  statuses: Model['programmeStatus'],
  { part, party }: { readonly part: ProgrammePart; readonly party: string },
  items: readonly { readonly id: string }[],
): Progress {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'not-applicable': 0, open: 0 };
  let lowestMaturity: ProgrammeStatus['maturity'] = null;
  for (const { id } of items) {
    const said = statuses.get(programmeStatusId(part, party, id));
    const state = said?.status ?? 'open';
    counts[state] += 1;
    const maturity = state === 'not-applicable' ? null : (said?.maturity ?? null);
    if (maturity !== null && (lowestMaturity === null || maturity < lowestMaturity)) lowestMaturity = maturity;
  }
  return { counts, items: items.length, applicable: items.length - counts['not-applicable'], lowestMaturity };
}
