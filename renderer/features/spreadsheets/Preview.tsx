import { useText } from '#renderer/i18n/use-text.ts';
import { chooseTables, takeTables, type OpenTables } from '#renderer/state/tables.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import type { SheetLook } from '#shared/spreadsheet/sheet-desk.ts';
import { rowStates, type RowState } from '#shared/spreadsheet/sheet-row.ts';
import { useState } from 'react';
import { RowList } from './RowList.tsx';
import css from './Spreadsheets.module.css';

type PreviewProps = { readonly file: OpenTables; readonly look: SheetLook };

/** How many zones are named that come into being. */
const NAMED = 12;

function Options({ file }: Pick<PreviewProps, 'file'>) {
  const text = useText();
  const { clears, takesDoubtful } = file.choice;
  return (
    <div className={css.options}>
      <label>
        <input
          type="checkbox"
          checked={takesDoubtful}
          onChange={(event) => chooseTables({ takesDoubtful: event.currentTarget.checked })}
        />
        {text('spreadsheet:takesDoubtful')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={clears}
          onChange={(event) => chooseTables({ clears: event.currentTarget.checked })}
        />
        {text('spreadsheet:clears')}
      </label>
    </div>
  );
}

/** What the file would bring, by what becomes of its rows, and the way to take it in. */
export function Preview({ file, look }: PreviewProps) {
  const text = useText();
  const [chosen, setChosen] = useState<RowState | null>(null);
  const state = chosen ?? rowStates.find((one) => look.counts[one] > 0) ?? 'new';
  const { zones } = look;
  const names = zones.slice(0, NAMED).join(', ') + (zones.length > NAMED ? ' …' : '');
  return (
    <section className={css.preview}>
      <div className={css.tabs}>
        <Segmented
          label={text('spreadsheet:states')}
          value={state}
          options={rowStates.map((value) => ({
            value,
            label: text(`spreadsheet:state.${value}`, { count: look.counts[value] }),
          }))}
          onChange={setChosen}
        />
      </div>
      <RowList key={`${file.looks} ${state}`} look={look} state={state} />
      {zones.length > 0 && <p className={css.zones}>{text('spreadsheet:zones', { count: zones.length, names })}</p>}
      <div className={css.foot}>
        <Options file={file} />
        <Button look="primary" disabled={look.taken === 0} onClick={() => void takeTables()}>
          {text('spreadsheet:take', { count: look.taken })}
        </Button>
      </div>
    </section>
  );
}
