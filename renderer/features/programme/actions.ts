import { call } from '#renderer/bridge/client.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { notify } from '#renderer/state/notices.ts';
import type { AdvisoryFile } from '#shared/csaf/advisory.ts';

/** Reads CSAF files that the person chooses; null where they chose none. */
export async function readAdvisories(): Promise<readonly AdvisoryFile[] | null> {
  const { documentId } = openDocument().status;
  const answer = await call('csaf:read', { documentId });
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return null;
}
