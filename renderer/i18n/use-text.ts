import type { Locale } from '#shared/ipc/settings.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey, TextParams } from './text-key.ts';

/** Gives texts by keys that the compiler checks: `text('ui:bar.undo')`; the same function until the language changes. */
export function useText(): (key: TextKey, params?: TextParams) => string {
  const { t } = useTranslation();
  return useCallback((key, params) => t(key, { ...params }), [t]);
}

/** Gives texts by keys that come with data (a command's label, a rule's id); `fallback` where there is none. */
export function useDataText(): (key: string, params?: TextParams, fallback?: string) => string {
  const { t } = useTranslation();
  return useCallback((key, params, fallback) => t(key, { ...params, defaultValue: fallback ?? key }), [t]);
}

/** The language that is shown now. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'ja' ? 'ja' : 'en';
}
