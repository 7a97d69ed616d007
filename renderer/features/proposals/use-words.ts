import { useLocale } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogNames } from './catalog-names.ts';
import type { ReasonWords } from './reason-text.ts';

/** The words for proposals in the language that is shown; null until the catalog is read. */
export function useWords(): ReasonWords | null {
  const model = useDeferredValue(useModel());
  const catalog = useCatalog();
  const locale = useLocale();
  const { t } = useTranslation();
  const names = useMemo(() => catalog && catalogNames(catalog, locale), [catalog, locale]);
  return useMemo(() => {
    if (!names) return null;
    const list = new Intl.ListFormat(locale, { type: 'conjunction', style: locale === 'ja' ? 'narrow' : 'long' });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return {
      model,
      names,
      word: (key, params) => t(key, { ...params, defaultValue: key }),
      list: (all) => list.format(all),
      day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    };
  }, [model, names, locale, t]);
}
