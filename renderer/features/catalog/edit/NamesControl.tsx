import { useText } from '#renderer/i18n/use-text.ts';
import type { Named } from '#shared/catalog/localized-text.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import css from './EntryForm.module.css';

type NamesProps = { readonly value: readonly Named[]; readonly onChange: (value: readonly Named[]) => void };

/** The names of the levels of a scale in both languages; what the levels are worth stays as it is. */
export function NamesControl({ value, onChange }: NamesProps) {
  const text = useText();
  return (
    <ul className={css.names}>
      {value.map((row, at) => (
        <li key={row.id} className={css.both}>
          {(['en', 'ja'] as const).map((locale) => (
            <TextInput
              key={locale}
              lang={locale}
              aria-label={text('catalog:form.nameOf', { id: row.id, language: text(`ui:locale.${locale}`) })}
              value={row.name[locale]}
              onChange={(event) =>
                onChange(value.with(at, { ...row, name: { ...row.name, [locale]: event.currentTarget.value } }))
              }
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
