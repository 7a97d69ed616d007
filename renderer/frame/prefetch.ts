import { wakeRoutes } from '#renderer/canvas/paint/routes-worker.ts';
import { wakeEngine } from '#renderer/state/assessment-feed.ts';
import { loadCatalog } from '#renderer/state/catalog-store.ts';
import { loadSession } from '#renderer/state/open-plant.ts';

/** Loads the screens of an open plant. */
export async function loadWorkspace() {
  await import('#renderer/zod-without-eval.ts');
  return import('./Workspace.tsx');
}

const WEIGHTS = [400, 500, 600];
/** A gap is written with it, in strong letters; a character without a face has the system asked for hundreds. */
const GAP_SIGN = 'Δ';

/**
 * Fetches the Latin faces before anything is laid out. Where a face is still on its way, each text asks the system
 * for one in its place, and waits until the main process, which opens the plant, finds time to answer.
 * Without a face the app starts in another one.
 */
export const loadLatinFont = () =>
  Promise.allSettled([
    ...WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em 'IBM Plex Sans'`)),
    document.fonts.load("600 1em 'IBM Plex Sans'", GAP_SIGN),
  ]);

const loadJapaneseFont = () => import('#renderer/ui/japanese-font.ts');

/** Fetches the Japanese faces: at once where the screens are Japanese, else when nobody waits, as names may be. */
export function wantJapaneseFont(isUrgent: boolean): void {
  if (isUrgent) void loadJapaneseFont();
  else requestIdleCallback(() => void loadJapaneseFont());
}

/** Loads what an open plant needs while the main process reads the plant. */
export function expectPlant(): void {
  wakeEngine();
  wakeRoutes();
  void Promise.all([loadSession(), loadWorkspace(), loadCatalog()]);
}

/** Loads what an open plant needs while nobody waits for it. */
export function prefetchWorkspace(): void {
  requestIdleCallback(() => void Promise.all([loadSession(), loadWorkspace()]));
}
