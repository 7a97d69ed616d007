import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import { optionsOf } from '#renderer/state/options.ts';
import { useToday } from '#renderer/state/use-reassessment.ts';
import { useMemo } from 'react';
import type { SheetContext } from './sheet-column.ts';

/** The context of the sheets of the open plant. */
export function useSheetContext(): SheetContext {
  const model = useModel();
  const catalog = useCatalog();
  const locale = useLocale();
  const today = useToday();
  const text = useText();
  const word = useDataText();
  return useMemo(
    () => ({
      model,
      locale,
      today,
      word,
      options: (source) => optionsOf(source, model, catalog, { locale, sucName: text('inspector:wholeSuc') }),
    }),
    [model, catalog, locale, today, text, word],
  );
}
