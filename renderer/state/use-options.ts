import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { suggestionOf, type Suggestion } from '#renderer/ui/suggestions.ts';
import { useCatalog, useModel } from './hooks.ts';
import { optionsOf, type OptionSource } from './options.ts';

/** The options of a source in the language that is shown, and what a stored value is called. */
export function useOptions(source: OptionSource) {
  const model = useModel();
  const catalog = useCatalog();
  const locale = useLocale();
  const text = useText();
  const suggest = () => optionsOf(source, model, catalog, { locale, sucName: text('inspector:wholeSuc') });
  /** A value that no option has (an unknown technique, own words) stands for itself. */
  const named = (value: string): Suggestion => suggestionOf(suggest(), value) ?? { value, label: value };
  return { suggest, named };
}
