import { call } from '#renderer/bridge/client.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { createStore } from 'zustand/vanilla';
import { notify } from './notices.ts';

/** What the person at this machine chose; the main process keeps it. */
export const settingsStore = createStore<Settings>(() => ({
  locale: 'en',
  theme: 'system',
  registerViews: [],
  learnedHeads: [],
}));

/** Changes a choice: at once on the screen, then on disk; what cannot be kept is taken back. */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  const before = settingsStore.getState();
  settingsStore.setState(part);
  const answer = await call('settings:set', part);
  if (answer.ok) return;
  const changed = Object.keys(part) as (keyof Settings)[];
  settingsStore.setState(Object.fromEntries(changed.map((key) => [key, before[key]])));
  notify({ kind: 'error', error: answer.error });
}
