import { requirementStatusId, type RequirementState } from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Command } from './command.ts';

/**
 * What to say of a requirement at a subject. `status` null takes back whatever was said; absent parts stay as they are.
 * A rationale or evidence of what nobody assessed has nothing to stand with and is left out.
 */
export type StatusChange = {
  readonly subject: Subject;
  readonly requirementId: string;
  readonly status?: RequirementState | null;
  readonly rationale?: string;
  readonly evidence?: string;
};

/** Sets the statuses of SR, RE or CR at zones, conduits or assets in one step (SL-A and SL-C follow from them). */
export function setRequirementStatuses(changes: readonly StatusChange[]): Command {
  return {
    label: {
      key: 'requirementStatus',
      params: { requirement: changes[0]?.requirementId ?? '', count: changes.length },
    },
    run(tx) {
      for (const { subject, requirementId, status, rationale, evidence } of changes) {
        const id = requirementStatusId(subject, requirementId);
        const before = tx.get('requirementStatus', id);
        const next = status === undefined ? before?.status : status;
        if (next === null) tx.remove('requirementStatus', id);
        else if (next !== undefined)
          tx.put('requirementStatus', {
            id,
            subject,
            requirementId,
            status: next,
            rationale: rationale ?? before?.rationale ?? '',
            evidence: evidence ?? before?.evidence ?? '',
          });
      }
    },
  };
}
