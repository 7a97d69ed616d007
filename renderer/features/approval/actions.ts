import { call } from '#renderer/bridge/client.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { flush } from '#renderer/state/file-sync.ts';
import { notify } from '#renderer/state/notices.ts';
import { freezeBaseline, restoreState, signBaseline } from '#shared/commands/approve.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { fingerprintOf } from '#shared/engine/fingerprint.ts';
import type { Response } from '#shared/ipc/contract.ts';
import type { HistoryFilter, HistoryPage } from '#shared/ipc/history-page.ts';
import { baselineSchema, type Signature } from '#shared/model/baseline.ts';

/** What an approval rests on, checked against the file. */
export type Check = Response<'approval:check'>;

/** What a person types to sign. */
export type SigningWords = {
  readonly name: string;
  readonly role: string;
  readonly statement: string;
  readonly withKey: boolean;
};

const documentId = (): string => openDocument().status.documentId;

/** Checks the file once all edits are in it; null where that cannot be. */
export async function checkApproval(): Promise<Check | null> {
  if (!(await flush())) return null;
  const answer = await call('approval:check', { documentId: documentId() });
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return null;
}

async function signatureOf(words: SigningWords, digest: string): Promise<Signature | null> {
  const { name, role, statement } = words;
  const typed = { name: name.trim(), role: role.trim(), statement: statement.trim(), at: new Date().toISOString() };
  if (!words.withKey) return { ...typed, publicKey: null, signature: null };
  const answer = await call('approval:sign', { documentId: documentId(), digest });
  if (answer.ok) return { ...typed, ...answer.value };
  notify({ kind: 'error', error: answer.error });
  return null;
}

/** What is frozen beside the plant itself. */
export type FreezingWords = { readonly name: string; readonly note: string; readonly openFindings: number };

/** Freezes the plant as it is now, with a signature where there are words for one. True when it is done. */
export async function freeze(words: FreezingWords, signing: SigningWords | null): Promise<boolean> {
  const check = await checkApproval();
  if (check === null) return false;
  const signature = signing && (await signatureOf(signing, check.digest));
  if (signing && !signature) return false;
  const { model, revision } = openDocument();
  if (revision !== check.revision) return freeze(words, signing);
  const at = new Date().toISOString();
  const id = unusedId('B-', model.baseline);
  const frozen = { ...words, id, at, by: check.who, digest: check.digest, fingerprint: fingerprintOf(model) };
  return dispatch(freezeBaseline(baselineSchema.parse({ ...frozen, signatures: signature ? [signature] : [] })));
}

/** Puts a signature under a baseline. True when it is done. */
export async function sign(id: string, digest: string, words: SigningWords): Promise<boolean> {
  const signature = await signatureOf(words, digest);
  return signature !== null && dispatch(signBaseline(id, signature));
}

/** What the lines after `from` up to `to` changed; null where the history cannot be followed. */
export async function changesBetween(from: number, to: number): Promise<ModelDiff | null> {
  if (!(await flush())) return null;
  const answer = await call('history:changes', { documentId: documentId(), from, to });
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return null;
}

/** A page of the history, newest first. */
export async function historyPage(filter: HistoryFilter, before: number | null): Promise<HistoryPage | null> {
  if (!(await flush())) return null;
  const answer = await call('history:page', { documentId: documentId(), before, filter });
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return null;
}

/** Makes the plant what it was at a line; one step that can be undone. */
export async function restore(seq: number, head: number): Promise<boolean> {
  const since = await changesBetween(seq, head);
  return since !== null && dispatch(restoreState(seq, since));
}
