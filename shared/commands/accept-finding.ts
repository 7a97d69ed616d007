import { acceptanceId } from '#shared/model/dismissal.ts';
import type { Command } from './command.ts';

/** Accepts a finding with the reason why; it stays in sight and no longer counts as open. */
export function acceptFinding(findingId: string, reason: string): Command {
  return {
    label: { key: 'acceptFinding', params: {} },
    run: (tx) => tx.put('dismissal', { id: acceptanceId(findingId), reason }),
  };
}

/** Takes the acceptance of a finding back. */
export function reopenFinding(findingId: string): Command {
  return { label: { key: 'reopenFinding', params: {} }, run: (tx) => tx.remove('dismissal', acceptanceId(findingId)) };
}
