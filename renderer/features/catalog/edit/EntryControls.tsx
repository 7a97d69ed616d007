import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import type { FieldIds } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import { useState } from 'react';
import { endpointsText, readEndpoints } from './endpoint-text.ts';
import css from './EntryForm.module.css';
import { suggestionsOf, type Offer } from './form-fields.ts';
import { readWords } from './words-text.ts';

type ControlProps<T> = { readonly ids: FieldIds; readonly value: T; readonly onChange: (value: T) => void };

/** A text in both languages, side by side; one of them is enough. */
export function BothControl({
  ids,
  value,
  label,
  isLong = false,
  onChange,
}: ControlProps<LocalizedText | null> & { readonly label: string; readonly isLong?: boolean }) {
  const text = useText();
  const texts = value ?? { en: '', ja: '' };
  const Input = isLong ? TextArea : TextInput;
  return (
    <div className={css.both}>
      {(['en', 'ja'] as const).map((locale) => (
        <Input
          key={locale}
          {...(locale === 'en' ? ids : { 'aria-invalid': ids['aria-invalid'] })}
          aria-labelledby={undefined}
          aria-label={text('catalog:form.nameOf', { id: label, language: text(`ui:locale.${locale}`) })}
          lang={locale}
          placeholder={text(`ui:locale.${locale}`)}
          value={texts[locale]}
          onChange={(event: { currentTarget: { value: string } }) =>
            onChange({ ...texts, [locale]: event.currentTarget.value })
          }
        />
      ))}
    </div>
  );
}

/** What an offer has to choose from, now and in this language. */
function useSuggestions(offer: Offer) {
  const catalog = useCatalog();
  const locale = useLocale();
  const word = useDataText();
  return () => (catalog ? suggestionsOf(offer, catalog, locale, word) : []);
}

type OfferProps<T> = ControlProps<T> & { readonly offer: Offer };

/** One out of a list. */
export function ChoiceControl(props: OfferProps<string | null> & { readonly isOptional?: boolean }) {
  const text = useText();
  const suggest = useSuggestions(props.offer);
  return (
    <Select
      {...props.ids}
      value={props.value ?? ''}
      none={props.isOptional ? text('catalog:form.none') : undefined}
      choices={suggest().map(({ value, label }) => ({ value, label }))}
      onChoose={(value) => props.onChange(value === '' ? null : value)}
    />
  );
}

/** Several out of a list. */
export function ManyControl({ ids, value, offer, onChange }: OfferProps<readonly string[]>) {
  const text = useText();
  const suggest = useSuggestions(offer);
  const all = suggest();
  return (
    <MultiCombobox
      ids={ids}
      values={value.map((id) => all.find((option) => option.value === id) ?? { value: id, label: id })}
      suggest={() => all}
      emptyText={text('catalog:form.nothingFits')}
      placeholder={text('catalog:form.add')}
      removeLabel={(name) => text('catalog:form.removeNamed', { name })}
      own={() => null}
      onChange={(next) => onChange(next.map((one) => one.value))}
    />
  );
}

/** Yes or no. */
export function FlagControl({ ids, value, onChange }: ControlProps<boolean>) {
  return (
    <span className={css.flag}>
      <input {...ids} type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
    </span>
  );
}

type Endpoints = ReturnType<typeof readEndpoints>;

/** Where a protocol is spoken, as one line; it is read while it is typed. */
export function EndpointsControl({ ids, value, onChange }: ControlProps<Endpoints>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...ids}
      value={typed ?? endpointsText(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readEndpoints(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Words as one line, with commas between; an entry of an earlier version has none. */
export function WordsControl({ ids, value = [], onChange }: ControlProps<readonly string[] | undefined>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...ids}
      value={typed ?? value.join(', ')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readWords(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
