import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { useMemo, useState } from 'react';
import type { CatalogRow } from './data/rows.ts';
import { isUsable, usesOf, type Use } from './data/where-used.ts';
import css from './EntryPage.module.css';

/** So many are listed at first. */
const LISTED = 12;

/** Selects what uses the entry and goes where it is seen best. */
function show({ selected, place }: Use): void {
  viewStore.setState((view) => ({ selection: [selected], place: place ?? view.place }));
}

function UseLine({ use }: { readonly use: Use }) {
  const word = useDataText();
  const { selected, name, detail } = use;
  return (
    <li>
      <button type="button" className={css.use} onClick={() => show(use)}>
        <span className={css.useKind}>{word(`catalog:useKind.${selected.kind}`)}</span>
        <span className={css.useName}>{name}</span>
        {name !== selected.id && <span className={css.useId}>{selected.id}</span>}
        {detail !== null && <span className={css.useId}>{word(detail)}</span>}
      </button>
    </li>
  );
}

/** Where this plant uses the entry; each a way there. */
export function WhereUsed({ row }: { readonly row: CatalogRow }) {
  const text = useText();
  const model = useModel();
  const [wholeOf, setWholeOf] = useState('');
  const uses = useMemo(() => usesOf(model, row), [model, row]);
  if (!isUsable(row.section)) return null;
  const shown = wholeOf === row.key ? uses : uses.slice(0, LISTED);
  return (
    <section className={css.group}>
      <h4>
        {text('catalog:page.whereUsed')} <span className={css.groupCount}>{uses.length}</span>
      </h4>
      {uses.length === 0 && <p className={css.quiet}>{text('catalog:page.notUsed')}</p>}
      <ul className={css.uses}>
        {shown.map((use, at) => (
          <UseLine key={`${use.selected.kind} ${use.selected.id} ${at}`} use={use} />
        ))}
      </ul>
      {shown.length < uses.length && (
        <button type="button" className={css.more} onClick={() => setWholeOf(row.key)}>
          {text('catalog:page.showAll', { count: uses.length })}
        </button>
      )}
    </section>
  );
}
