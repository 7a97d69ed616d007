import { useLocale } from '#renderer/i18n/use-text.ts';
import { useMemo } from 'react';

/** Amounts in the language that is shown, with the digits of the currency; nothing is a dash. */
export function useAmount(digits: number): (minor: number) => string {
  const locale = useLocale();
  return useMemo(() => {
    const form = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return (minor) => (minor === 0 ? '–' : form.format(minor / 10 ** digits));
  }, [locale, digits]);
}
