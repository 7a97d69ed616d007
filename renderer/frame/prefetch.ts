import { loadSession } from '#renderer/state/open-plant.ts';

/** Loads the screens of an open plant. */
export async function loadWorkspace() {
  await import('#renderer/zod-without-eval.ts');
  return import('./Workspace.tsx');
}

const loadJapaneseFont = () => import('#renderer/ui/japanese-font.ts');

/** Fetches the Japanese faces: at once where the screens are Japanese, else when nobody waits, as names may be. */
export function wantJapaneseFont(isUrgent: boolean): void {
  if (isUrgent) void loadJapaneseFont();
  else requestIdleCallback(() => void loadJapaneseFont());
}

/** Loads what an open plant needs while nobody waits for it. */
export function prefetchWorkspace(): void {
  requestIdleCallback(() => void Promise.all([loadSession(), loadWorkspace()]));
}
