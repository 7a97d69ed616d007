import { useText } from '#renderer/i18n/use-text.ts';
import { dropIntake } from '#renderer/state/catalog-intake.ts';
import { catalogView } from '#renderer/state/catalog-view.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useBuiltInCatalog, useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Intake } from '#shared/catalog/intake.ts';
import { previewEntries } from '#shared/catalog/preview-intake.ts';
import { takeInEntries } from '#shared/commands/own-entries.ts';
import type { CatalogFile } from '#shared/ipc/contract.ts';
import { useMemo } from 'react';
import { FaultList } from '../FaultList.tsx';
import { EntriesPreview } from './EntriesPreview.tsx';
import css from './IntakeDialog.module.css';
import { ReleasePreview } from './ReleasePreview.tsx';

function Refusal({ fileName, faults }: { readonly fileName: string; readonly faults: readonly Fault[] }) {
  const text = useText();
  return (
    <Dialog
      title={text('catalog:intake.refused', { fileName })}
      description={text('catalog:intake.untouched')}
      onClose={dropIntake}
      actions={
        <Button look="primary" onClick={dropIntake}>
          {text('ui:common.close')}
        </Button>
      }
    >
      <div className={css.scroller} tabIndex={0}>
        <FaultList faults={faults} />
      </div>
    </Dialog>
  );
}
type Fault = Extract<CatalogFile['reading'], { ok: false }>['error'][number];

/** Takes the entries in as one step and shows the list as it is then. */
function take({ name, entries }: Intake): void {
  dispatch(takeInEntries(name, entries));
  catalogView.setState({ query: '' });
  dropIntake();
}

function Preview({ fileName, intake }: { readonly fileName: string; readonly intake: Intake }) {
  const text = useText();
  const builtIn = useBuiltInCatalog();
  const own = useTable('catalogEntry');
  const preview = useMemo(() => (builtIn ? previewEntries(intake.entries, own, builtIn) : []), [intake, own, builtIn]);
  const count = preview.filter(({ change }) => change !== 'same').length;
  return (
    <Dialog
      isWide
      title={text('catalog:intake.title', { name: intake.name })}
      description={text('catalog:intake.from', { fileName })}
      onClose={dropIntake}
      actions={
        <>
          <Button onClick={dropIntake}>{text('ui:common.cancel')}</Button>
          <Button look="primary" disabled={count === 0} onClick={() => take(intake)}>
            {intake.kind === 'attack' ? text('catalog:intake.takeRelease') : text('catalog:intake.take', { count })}
          </Button>
        </>
      }
    >
      <div className={css.scroller} tabIndex={0} role="group" aria-label={text('catalog:intake.preview')}>
        {intake.kind === 'attack' && <ReleasePreview intake={intake} />}
        {intake.kind === 'entries' && <EntriesPreview preview={preview} refused={intake.refused} />}
        {count === 0 && <p className={css.note}>{text('catalog:intake.nothingNew')}</p>}
      </div>
    </Dialog>
  );
}

/** What a file would bring, before anything is changed; or why nothing can be taken from it. */
export function IntakeDialog({ file: { fileName, reading } }: { readonly file: CatalogFile }) {
  return reading.ok ? (
    <Preview fileName={fileName} intake={reading.value} />
  ) : (
    <Refusal fileName={fileName} faults={reading.error} />
  );
}
