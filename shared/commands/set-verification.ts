import { requirementStatusId } from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import { verificationStages, type VerificationStage } from '#shared/model/verification.ts';
import type { Command } from './command.ts';

/** How a requirement is verified at a subject; absent parts stay as they are. */
export type VerificationChange = {
  readonly subject: Subject;
  readonly requirementId: string;
  readonly stages?: readonly VerificationStage[];
  readonly method?: string;
  readonly isHoldPoint?: boolean;
  readonly person?: string;
};

/** Plans the verification of requirements in one step (ZCR 6.1); one of which nothing is said any more goes. */
export function setVerifications(changes: readonly VerificationChange[]): Command {
  return {
    label: {
      key: 'verification',
      params: { requirement: changes[0]?.requirementId ?? '', count: changes.length },
    },
    run(tx) {
      for (const { subject, requirementId, ...said } of changes) {
        const id = requirementStatusId(subject, requirementId);
        const before = tx.get('verification', id);
        const stages = said.stages ?? before?.stages ?? [];
        const method = said.method ?? before?.method ?? '';
        const isHoldPoint = said.isHoldPoint ?? before?.isHoldPoint ?? false;
        const person = said.person ?? before?.person ?? '';
        if (stages.length === 0 && method === '' && !isHoldPoint && person === '') tx.remove('verification', id);
        else
          tx.put('verification', {
            id,
            subject,
            requirementId,
            stages: verificationStages.filter((stage) => stages.includes(stage)),
            method,
            isHoldPoint,
            person,
          });
      }
    },
  };
}

/** Removes what was said of requirements that nothing asks for any more: statuses and verifications, by their shared ids. */
export function clearAnswers(ids: readonly string[]): Command {
  return {
    label: { key: 'clearAnswers', params: { count: ids.length } },
    run(tx) {
      for (const id of ids) {
        tx.remove('requirementStatus', id);
        tx.remove('verification', id);
      }
    },
  };
}
