import type { Locale } from '#shared/ipc/settings.ts';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const loaders: Record<Locale, () => Promise<{ texts: Record<string, object> }>> = {
  en: () => import('./texts-en.ts'),
  ja: () => import('./texts-ja.ts'),
};

/** The namespace of a locale file: its name without folder and ending. */
function namespaceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** Whether the texts of a language are ready. */
export function hasTexts(locale: Locale): boolean {
  return i18next.hasResourceBundle(locale, 'ui');
}

/** Makes the texts of a language ready, without showing anything in it. */
export async function addTexts(locale: Locale): Promise<void> {
  if (hasTexts(locale)) return;
  const { texts } = await loaders[locale]();
  for (const [path, text] of Object.entries(texts)) i18next.addResourceBundle(locale, namespaceOf(path), text);
}

/** Makes the texts of one language ready; the other language stays on disk until somebody switches. */
export async function startI18n(locale: Locale): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: {},
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await switchLocale(locale);
}

/** Shows everything in another language, at once and without a reload. */
export async function switchLocale(locale: Locale): Promise<void> {
  await addTexts(locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
