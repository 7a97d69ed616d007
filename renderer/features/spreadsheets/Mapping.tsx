import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { chooseTables } from '#renderer/state/tables.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { SheetLook } from '#shared/spreadsheet/sheet-desk.ts';
import css from './Spreadsheets.module.css';

/** What each column of the file is taken for; each thing is read from one column only. */
export function Mapping({ look }: { readonly look: SheetLook }) {
  const text = useText();
  const locale = useLocale();
  const choices = look.choices.map(({ id, head }) => ({ value: id, label: head[locale] }));
  function take(at: number, meaning: string | null): void {
    const columns = look.columns.map(({ column }, other) =>
      other === at ? meaning : column === meaning ? null : column,
    );
    chooseTables({ kind: look.kind, headRow: look.headRow, columns });
  }
  const nameOf = (at: number) => look.columns[at]?.head || text('spreadsheet:mapping.nth', { number: at + 1 });
  return (
    <div className={css.mapping} tabIndex={0} role="region" aria-label={text('spreadsheet:mapping.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('spreadsheet:mapping.column')}</th>
            <th scope="col">{text('spreadsheet:mapping.meaning')}</th>
            <th scope="col">{text('spreadsheet:mapping.values')}</th>
          </tr>
        </thead>
        <tbody>
          {look.columns.map(({ samples, column }, at) => (
            <tr key={at} data-unread={column === null || undefined}>
              <th scope="row">{nameOf(at)}</th>
              <td>
                <Select
                  aria-label={text('spreadsheet:mapping.meaningOf', { column: nameOf(at) })}
                  value={column ?? ''}
                  none={text('spreadsheet:mapping.unread')}
                  choices={choices}
                  onChoose={(value) => take(at, value === '' ? null : value)}
                />
              </td>
              <td className={css.samples}>{samples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
