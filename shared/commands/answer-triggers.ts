import type { Trigger } from '#shared/model/trigger.ts';
import type { Command } from './command.ts';

/** Writes down what was answered to triggers for a reassessment in one step; those that follow from the plant are recorded by it. */
export function answerTriggers(triggers: readonly Trigger[]): Command {
  return {
    label: { key: 'answerTriggers', params: { count: triggers.length } },
    run(tx) {
      for (const trigger of triggers) tx.put('trigger', trigger);
    },
  };
}
