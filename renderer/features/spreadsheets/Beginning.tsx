import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { chooseTableFile, writeTables } from '#renderer/state/tables.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { sheetKinds, type SheetKind } from '#shared/spreadsheet/sheet-kind.ts';
import css from './Spreadsheets.module.css';

/** A table of the plant, and what it can be written as. */
function Table({ kind }: { readonly kind: SheetKind }) {
  const text = useText();
  const count = useModel()[kind].size;
  const table = text(`spreadsheet:kind.${kind}`);
  return (
    <tr>
      <th scope="row">{table}</th>
      <td>{count}</td>
      {(['xlsx', 'csv'] as const).map((format) => {
        const name = format === 'csv' ? 'csv' : 'excel';
        return (
          <td key={format}>
            <Button
              look="quiet"
              aria-label={text(`spreadsheet:out.${name}Of`, { table })}
              onClick={() => void writeTables([kind], format)}
            >
              {text(`spreadsheet:out.${name}`)}
            </Button>
          </td>
        );
      })}
    </tr>
  );
}

/** Where nothing is open yet: the way in, and the way out. */
export function Beginning() {
  const text = useText();
  return (
    <div className={css.ways}>
      <section>
        <h3>{text('spreadsheet:begin.title')}</h3>
        <p>{text('spreadsheet:begin.text')}</p>
        <Button look="primary" onClick={() => void chooseTableFile()}>
          {text('spreadsheet:begin.choose')}
        </Button>
      </section>
      <section>
        <h3>{text('spreadsheet:out.title')}</h3>
        <p>{text('spreadsheet:out.text')}</p>
        <table className={css.tables}>
          <tbody>
            {sheetKinds.map((kind) => (
              <Table key={kind} kind={kind} />
            ))}
          </tbody>
        </table>
        <Button onClick={() => void writeTables(sheetKinds, 'xlsx')}>{text('spreadsheet:out.all')}</Button>
      </section>
    </div>
  );
}
