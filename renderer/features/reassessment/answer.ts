import { triggerSchema, type Trigger } from '#shared/model/trigger.ts';
import type { OpenRow } from './rows.ts';

/** What is answered to triggers: that the assessment holds, or that scenarios are rated anew first. */
export type Answer = {
  readonly what: 'holds' | 'rate';
  readonly by: string;
  readonly reason: string;
  readonly scenarioIds: readonly string[];
};

/** What an answer lacks; null where nothing does. */
export function lackOf({ what, reason, scenarioIds }: Answer): 'reason' | 'scenarios' | null {
  if (what === 'holds') return reason.trim() === '' ? 'reason' : null;
  return scenarioIds.length === 0 ? 'scenarios' : null;
}

/** The trigger with its answer, as it is stored. What is to be rated anew stays open until that is done. */
export function answered(row: OpenRow, sentence: string, answer: Answer, today: string): Trigger {
  const before: Partial<Trigger> = row.written ?? { id: row.id, kind: row.kind, text: sentence, day: today };
  const done = answer.what === 'holds' ? { closedOn: today } : { closedOn: null, scenarioIds: [...answer.scenarioIds] };
  return triggerSchema.parse({ ...before, ...done, by: answer.by.trim(), outcome: answer.reason.trim() });
}
