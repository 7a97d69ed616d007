import { applyDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import { beginTransaction, type Transaction } from '#shared/diff/transaction.ts';
import { changeViolations } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import type { Violation } from '#shared/model/violation.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** What the undo menu and the audit trail call a step: a key of the locale namespace `command`, with its values. */
export type CommandLabel = { readonly key: string; readonly params: Readonly<Record<string, string | number>> };

/** Something that a user can do to a plant. `run` is pure: the same model gives the same diff. */
export type Command = { readonly label: CommandLabel; run(tx: Transaction): void };

/** What a command did: the model after it, and the diff that leads there. An empty diff is no step. */
export type Outcome = { readonly model: Model; readonly diff: ModelDiff };

/** Runs a command over a model; one that would break a rule of the model is refused and changes nothing. */
export function runCommand(model: Model, command: Command): Result<Outcome, readonly Violation[]> {
  const tx = beginTransaction(model);
  command.run(tx);
  const diff = tx.diff();
  const after = applyDiff(model, diff);
  const violations = changeViolations(after, diff);
  return violations.length > 0 ? err(violations) : ok({ model: after, diff });
}
