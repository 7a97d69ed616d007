import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { chooseTableFile, putTablesAway, tablesStore } from '#renderer/state/tables.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import type { FileFault } from '#shared/spreadsheet/file-fault.ts';
import { useStore } from 'zustand';
import { Beginning } from './Beginning.tsx';
import { FileBar } from './FileBar.tsx';
import { Mapping } from './Mapping.tsx';
import { Preview } from './Preview.tsx';
import css from './Spreadsheets.module.css';

/** Everything that is wrong with a file. */
function Broken({ fileName, faults }: { readonly fileName: string; readonly faults: readonly FileFault[] }) {
  const text = useText();
  const dataText = useDataText();
  return (
    <div className={css.broken} role="alert">
      <p>{text('spreadsheet:broken', { fileName })}</p>
      <ul>
        {faults.map(({ code, params }, at) => (
          <li key={at}>{dataText(`spreadsheet:fault.${code}`, params)}</li>
        ))}
      </ul>
    </div>
  );
}

function Body() {
  const text = useText();
  const { file, broken, isBusy } = useStore(tablesStore);
  if (isBusy)
    return (
      <p className={css.busy} role="status">
        {text('spreadsheet:busy')}
      </p>
    );
  if (broken) return <Broken {...broken} />;
  if (!file) return <Beginning />;
  return (
    <>
      <FileBar file={file} />
      {file.look && (
        <>
          <Mapping key={`${file.choice.page} ${file.look.kind}`} look={file.look} />
          <Preview file={file} look={file.look} />
        </>
      )}
    </>
  );
}

/** Tables in from spreadsheets, and out again. */
export function Spreadsheets() {
  const text = useText();
  const hasFile = useStore(tablesStore, ({ file, broken, isBusy }) => !isBusy && (file !== null || broken !== null));
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('spreadsheet:title')}
        clause="ZCR 1.1 · 3.1"
        helpLabel={text('spreadsheet:help.label')}
        help={[text('spreadsheet:help.what'), text('spreadsheet:help.match'), text('spreadsheet:help.out')]}
      >
        {hasFile && (
          <>
            <Button look="quiet" onClick={() => void chooseTableFile()}>
              {text('spreadsheet:another')}
            </Button>
            <Button look="quiet" onClick={putTablesAway}>
              {text('spreadsheet:away')}
            </Button>
          </>
        )}
      </ScreenHead>
      <Body />
    </div>
  );
}
