import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import type { PreviewedEntry } from '#shared/catalog/preview-intake.ts';
import type { RefusedEntry } from '#shared/catalog/shared-catalog.ts';
import { FaultList } from '../FaultList.tsx';
import css from './IntakeDialog.module.css';

/** So many lines of a part are shown; more help nobody. */
const LISTED = 200;

function Taken({ preview }: { readonly preview: readonly PreviewedEntry[] }) {
  const text = useText();
  const word = useDataText();
  return (
    <ul className={css.entries}>
      {preview.slice(0, LISTED).map(({ entry, nowhere }) => (
        <li key={entry.id}>
          <span className={css.kind}>{word(`catalog:kind.${entry.kind}`)}</span> {entry.entryId}
          {nowhere.length > 0 && (
            <>
              <p className={css.warning}>{text('catalog:intake.nowhere')}</p>
              <FaultList faults={nowhere} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type EntriesPreviewProps = { readonly preview: readonly PreviewedEntry[]; readonly refused: readonly RefusedEntry[] };

/** The entries of a file by what becomes of them. */
export function EntriesPreview({ preview, refused }: EntriesPreviewProps) {
  const text = useText();
  const word = useDataText();
  return (
    <>
      {(['new', 'changed', 'same'] as const).map((change) => {
        const rows = preview.filter((one) => one.change === change);
        return rows.length === 0 ? null : (
          <section key={change} className={css.part}>
            <h3>{text(`catalog:intake.change.${change}`, { count: rows.length })}</h3>
            <Taken preview={rows} />
          </section>
        );
      })}
      {refused.length > 0 && (
        <section className={css.part}>
          <h3>{text('catalog:intake.change.refused', { count: refused.length })}</h3>
          <ul className={css.entries}>
            {refused.slice(0, LISTED).map(({ place, kind, entryId, faults }) => (
              <li key={place}>
                <span className={css.kind}>{word(`catalog:kind.${kind}`, {}, kind)}</span>{' '}
                {entryId || text('catalog:intake.place', { number: place + 1 })}
                <FaultList faults={faults} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
