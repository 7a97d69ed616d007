import type { Locale } from '#shared/ipc/settings.ts';
import { useTranslation } from 'react-i18next';
import type { TextKey, TextParams } from './text-key.ts';

/** Gives texts by keys that the compiler checks: `text('ui:bar.undo')`. */
export function useText(): (key: TextKey, params?: TextParams) => string {
  const { t } = useTranslation();
  return (key, params) => t(key, { ...params });
}

/** Gives texts by keys that come with data (a command's label, a rule's id); `fallback` where there is none. */
export function useDataText(): (key: string, params?: TextParams, fallback?: string) => string {
  const { t } = useTranslation();
  return (key, params, fallback) => t(key, { ...params, defaultValue: fallback ?? key });
}

/** The language that is shown now. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'ja' ? 'ja' : 'en';
}
