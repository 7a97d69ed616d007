import type { EntityAt } from '#shared/model/invariants.ts';
import type { Command, CommandLabel } from './command.ts';

/** What taking in so many rows of a spreadsheet is called. */
export function takenLabel(count: number): CommandLabel {
  return { key: 'takeRows', params: { count } };
}

/** Puts the things that the rows of a spreadsheet say into a plant, new ones and changed ones, in one step. */
export function takeRows(entities: readonly EntityAt[], count: number): Command {
  return {
    label: takenLabel(count),
    run(tx) {
      for (const { kind, entity } of entities) tx.put(kind, entity);
    },
  };
}
