import { useText } from '#renderer/i18n/use-text.ts';
import { chooseTables, type OpenTables } from '#renderer/state/tables.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { sheetKinds, type SheetKind } from '#shared/spreadsheet/sheet-kind.ts';
import type { ReactNode } from 'react';
import css from './Spreadsheets.module.css';

/** Whatever depends on what was chosen anew is recognised again. */
const recognisedAnew = { kind: undefined, headRow: undefined, columns: undefined };
/** The last row that heads may be said to stand in. */
const LAST_HEAD_ROW = 40;

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className={css.choice}>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** What the file is, and what of it is read: the page, what its rows are, where its heads stand. */
export function FileBar({ file }: { readonly file: OpenTables }) {
  const text = useText();
  const { pages, choice, look } = file;
  const kind = look?.kind ?? 'asset';
  const rowCount = Math.min(LAST_HEAD_ROW, pages[choice.page]?.rows ?? 0);
  const delimiter = file.delimiter === '\t' ? text('spreadsheet:tab') : (file.delimiter ?? '');
  const rows = Array.from({ length: rowCount }, (_row, at) => ({ value: String(at), label: String(at + 1) }));
  return (
    <div className={css.bar}>
      <p className={css.fileName}>
        <b>{file.fileName}</b>
        {file.encoding && <span>{text('spreadsheet:writtenIn', { encoding: file.encoding, delimiter })}</span>}
      </p>
      {pages.length > 1 && (
        <Choice label={text('spreadsheet:page')}>
          <Select
            value={String(choice.page)}
            choices={pages.map(({ name, rows: count }, at) => ({
              value: String(at),
              label: text('spreadsheet:pageRows', { name, rows: count }),
            }))}
            onChoose={(page) => chooseTables({ page: Number(page), ...recognisedAnew })}
          />
        </Choice>
      )}
      <Choice label={text('spreadsheet:kindOf')}>
        <Select
          value={kind}
          choices={sheetKinds.map((value) => ({ value, label: text(`spreadsheet:kind.${value}`) }))}
          onChoose={(value) => chooseTables({ ...recognisedAnew, kind: value as SheetKind })}
        />
      </Choice>
      <Choice label={text('spreadsheet:headRow')}>
        <Select
          value={look?.headRow === null || look === null ? '' : String(look.headRow)}
          none={text('spreadsheet:noHeads')}
          choices={rows}
          onChoose={(row) => chooseTables({ ...recognisedAnew, kind, headRow: row === '' ? null : Number(row) })}
        />
      </Choice>
    </div>
  );
}
