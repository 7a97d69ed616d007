import { comparisonId, type Comparison, type ComparisonOutcome } from '#shared/model/comparison.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Command } from './command.ts';

/** What was decided on one subject; null takes the decision back. */
export type Decision = { readonly subject: Subject; readonly outcome: ComparisonOutcome | null };

/** Records for several subjects whether their initial risk is tolerable (ZCR 4.1); a reason that was given stays. */
export function recordComparisons(decisions: readonly Decision[], signed: Pick<Comparison, 'by' | 'at'>): Command {
  return {
    label: { key: 'recordComparisons', params: { count: decisions.length } },
    run(tx) {
      for (const { subject, outcome } of decisions) {
        const id = comparisonId(subject);
        const before = tx.get('comparison', id);
        if (outcome === null) tx.remove('comparison', id);
        else tx.put('comparison', { id, subject, outcome, reason: before?.reason ?? '', ...signed });
      }
    },
  };
}
