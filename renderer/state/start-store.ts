import { call } from '#renderer/bridge/client.ts';
import type { Answer, RecentFile, RecoverableFile, StartState } from '#shared/ipc/contract.ts';
import { createStore } from 'zustand/vanilla';
import { notify } from './notices.ts';

/** What the start screen offers, and where the app runs. */
export type StartOffer = {
  readonly platform: StartState['platform'];
  readonly appVersion: string;
  readonly recent: readonly RecentFile[];
  readonly recoverable: readonly RecoverableFile[];
};

/** Filled before the first picture, and again each time the start screen comes back. */
export const startStore = createStore<StartOffer>(() => ({
  platform: 'linux',
  appVersion: '',
  recent: [],
  recoverable: [],
}));

/** Asks the main process what there is to begin with. */
export async function askStart(): Promise<Answer<'app:start'>> {
  const answer = await call('app:start', {});
  if (answer.ok) {
    const { platform, appVersion, recent, recoverable } = answer.value;
    startStore.setState({ platform, appVersion, recent, recoverable });
  }
  return answer;
}

/** Throws away work that was never saved; there is no way back. */
export async function discardRecoverable(id: string): Promise<void> {
  const answer = await call('document:discardRecovered', { id });
  if (answer.ok) startStore.setState({ recoverable: answer.value });
  else notify({ kind: 'error', error: answer.error });
}
