import type { Command } from './command.ts';

/** Puts offers of the app aside, by their ids, with the reason why; one step. */
export function dismissOffers(ids: readonly string[], reason: string): Command {
  return {
    label: { key: 'dismissOffers', params: { count: ids.length } },
    run(tx) {
      for (const id of ids) tx.put('dismissal', { id, reason });
    },
  };
}

/** Brings offers back that were put aside; one step. */
export function restoreOffers(ids: readonly string[]): Command {
  return {
    label: { key: 'restoreOffers', params: { count: ids.length } },
    run(tx) {
      for (const id of ids) tx.remove('dismissal', id);
    },
  };
}
