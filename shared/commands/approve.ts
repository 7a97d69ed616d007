import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { Baseline, Signature } from '#shared/model/baseline.ts';
import type { Command } from './command.ts';

/** Freezes a state of the plant for approval (ZCR 7.1). */
export function freezeBaseline(baseline: Baseline): Command {
  return {
    label: { key: 'freezeBaseline', params: { name: baseline.name } },
    run: (tx) => tx.put('baseline', baseline),
  };
}

/** Puts a signature under a baseline; one that is not there stays away. */
export function signBaseline(id: string, signature: Signature): Command {
  return {
    label: { key: 'signBaseline', params: { id } },
    run(tx) {
      const baseline = tx.get('baseline', id);
      if (baseline) tx.put('baseline', { ...baseline, signatures: [...baseline.signatures, signature] });
    },
  };
}

/**
 * Makes the plant what it was at a line of the audit trail; `since` is what changed from there to now. Baselines stay:
 * what was signed since was signed.
 */
export function restoreState(seq: number, since: ModelDiff): Command {
  return {
    label: { key: 'restore', params: { seq } },
    run(tx) {
      for (const { kind, id, before } of since) {
        if (kind === 'baseline') continue;
        if (before === null) tx.remove(kind, id);
        else tx.put(kind, before);
      }
    },
  };
}
