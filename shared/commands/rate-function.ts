import type { InitialRisk } from '#shared/model/initial-risk.ts';
import type { Command } from './command.ts';

/** Says what the worst is where an essential function is lost (ZCR 2.1); what is not said stays as it was. */
export function rateFunction(id: string, fields: Partial<Omit<InitialRisk, 'id'>>): Command {
  return {
    label: { key: 'rateFunction', params: { id } },
    run(tx) {
      const before = tx.get('initialRisk', id) ?? { id, consequences: {}, rationale: '' };
      tx.put('initialRisk', { ...before, ...fields });
    },
  };
}
