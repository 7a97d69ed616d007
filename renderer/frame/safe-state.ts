import type { DocumentStatus } from '#shared/ipc/contract.ts';

/** Where the work is safe, as one of a closed list. */
export type SafeState =
  | { readonly kind: 'failed' | 'storing' | 'readOnly' | 'readOnlyClean' | 'neverSaved' }
  | { readonly kind: 'changed' | 'saved'; readonly savedAt: string };

type SafeInput = {
  readonly status: Pick<DocumentStatus, 'isReadOnly' | 'savedAt'>;
  readonly revision: number;
  readonly storedRevision: number;
  readonly isDirty: boolean;
  readonly hasFailed: boolean;
};

/** What the bar says about the work: the worst news first. */
export function safeState({ status, revision, storedRevision, isDirty, hasFailed }: SafeInput): SafeState {
  if (storedRevision < revision) return { kind: hasFailed ? 'failed' : 'storing' };
  if (status.isReadOnly) return { kind: isDirty ? 'readOnly' : 'readOnlyClean' };
  if (status.savedAt === null) return { kind: 'neverSaved' };
  return { kind: isDirty ? 'changed' : 'saved', savedAt: status.savedAt };
}

/** How much a state should worry: words and a dot change with it. */
export function safeTone({ kind }: SafeState): 'calm' | 'open' | 'alarm' {
  if (kind === 'failed') return 'alarm';
  return kind === 'saved' || kind === 'readOnlyClean' ? 'calm' : 'open';
}
