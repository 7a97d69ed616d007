import { programmeStatusSchema, type ProgrammeStatus } from '#shared/model/programme-status.ts';
import type { Command } from './command.ts';

/** What to say of where a party stands with an item; absent parts stay as they are. */
export type ProgrammeChange = Pick<ProgrammeStatus, 'id' | 'part' | 'party' | 'itemId'> & Partial<ProgrammeStatus>;

function saysNothing({ status, maturity, owner, evidence, attachmentIds }: ProgrammeStatus): boolean {
  return status === null && maturity === null && owner === '' && evidence === '' && attachmentIds.length === 0;
}

/** Says in one step where parties stand with items of 62443-2-1, 2-4 or 4-1; one of which nothing is said any more goes. */
export function setProgrammeStatuses(changes: readonly ProgrammeChange[]): Command {
  return {
    label: {
      key: changes.length === 1 ? 'edit.programmeStatus' : 'editMany.programmeStatus',
      params: { id: changes[0]?.id ?? '', count: changes.length },
    },
    run(tx) {
      for (const change of changes) {
        const { id, part, party, itemId } = change;
        const before = tx.get('programmeStatus', id) ?? programmeStatusSchema.parse({ id, part, party, itemId });
        const after = { ...before, ...change };
        if (saysNothing(after)) tx.remove('programmeStatus', id);
        else tx.put('programmeStatus', after);
      }
    },
  };
}
