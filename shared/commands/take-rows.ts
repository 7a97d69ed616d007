import type { EntityAt } from '#shared/model/invariants.ts';
import type { Command } from './command.ts';

/** Puts the things that the rows of a spreadsheet say into a plant, new ones and changed ones, in one step. */
export function takeRows(entities: readonly EntityAt[], count: number): Command {
  return {
    label: { key: 'takeRows', params: { count } },
    run(tx) {
      for (const { kind, entity } of entities) tx.put(kind, entity);
    },
  };
}
