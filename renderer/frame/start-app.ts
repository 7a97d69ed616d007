import { startI18n, switchLocale } from '#renderer/i18n/i18n.ts';
import { notify } from '#renderer/state/notices.ts';
import { showPlant } from '#renderer/state/open-plant.ts';
import { settingsStore } from '#renderer/state/settings-store.ts';
import { askStart } from '#renderer/state/start-store.ts';
import type { Locale, Settings } from '#shared/ipc/settings.ts';
import { expectPlant, loadLatinFont, loadWorkspace, prefetchWorkspace, wantJapaneseFont } from './prefetch.ts';
import { showTheme } from './theme.ts';

async function showLocale(locale: Locale): Promise<void> {
  if (locale === 'ja') wantJapaneseFont(true);
  await switchLocale(locale);
}

function followSettings(): void {
  settingsStore.subscribe((now, before) => {
    if (now.theme !== before.theme) showTheme(now.theme);
    if (now.locale !== before.locale) void showLocale(now.locale);
  });
}

/** The settings in the page's address: texts and theme need not wait for the first answer of the main process. */
function settingsInAddress(said: URLSearchParams): Settings {
  const theme = (['light', 'dark', 'projector'] as const).find((name) => name === said.get('theme'));
  return {
    locale: said.get('locale') === 'ja' ? 'ja' : 'en',
    theme: theme ?? 'system',
    registerViews: [],
    learnedHeads: [],
  };
}

/** Everything before the first picture: language, theme, and what this window was opened for. */
export async function startApp(): Promise<void> {
  const said = new URLSearchParams(location.search);
  if (said.has('bench')) void import('#renderer/canvas/bench-hook.ts').then(({ publishBench }) => publishBench());
  settingsStore.setState(settingsInAddress(said));
  const { locale, theme } = settingsStore.getState();
  showTheme(theme);
  wantJapaneseFont(locale === 'ja');
  const start = Promise.all([askStart(), startI18n(locale), loadLatinFont()]);
  if (said.has('opens')) expectPlant();
  const [answer] = await start;
  followSettings();
  if (!answer.ok) return notify({ kind: 'error', error: answer.error });
  const { settings, document, error } = answer.value;
  settingsStore.setState(settings);
  if (error) notify({ kind: 'error', error });
  if (document) await Promise.all([showPlant(document), loadWorkspace()]);
  else prefetchWorkspace();
}
