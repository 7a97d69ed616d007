import { call } from '#renderer/bridge/client.ts';
import type { EditAct } from '#shared/ipc/menu-commands.ts';
import { notify } from './notices.ts';

/** Cuts, copies or pastes where the keyboard is, as the native menu does: a page may not read the clipboard by itself. */
export async function nativeEdit(act: EditAct): Promise<void> {
  const answer = await call('app:edit', { act });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
}
