import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { isNumbered, ownKinds } from '#renderer/state/catalog-sections.ts';
import { catalogView, goBack } from '#renderer/state/catalog-view.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { removeOwnEntry } from '#shared/commands/own-entries.ts';
import { catalogEntryId } from '#shared/model/catalog-entry.ts';
import { ArrowLeft, Copy, Pencil, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { detailsOf } from './data/details.ts';
import type { CatalogRow } from './data/rows.ts';
import { duplicateEntry } from './edit/duplicate-entry.ts';
import { startEditing } from './edit/editing-store.ts';
import type { FormKind } from './edit/entry-content.ts';
import css from './EntryPage.module.css';
import { Differences, Facts, Links, Source, Uncertainty } from './EntryParts.tsx';
import { OwnFaults } from './OwnFaults.tsx';
import { OwnMark } from './OwnMark.tsx';
import { WhereUsed } from './WhereUsed.tsx';

/** The section whose rows an entry of a kind may begin from; a threat stands among the techniques too. */
function formKindOf({ section }: CatalogRow): FormKind | null {
  const kind = section === 'technique' ? undefined : ownKinds[section];
  return kind === undefined || kind === 'attack' ? null : kind;
}

/** What can be done with an entry: one's own is changed, a built-in one only copied. */
function EntryActions({ row }: { readonly row: CatalogRow }) {
  const text = useText();
  const kind = formKindOf(row);
  const own = useTable('catalogEntry');
  const catalog = useCatalog();
  if (!kind || !catalog) return null;
  const entry = own.get(catalogEntryId(kind, row.id));
  return (
    <div className={css.actions}>
      {entry && (
        <>
          <Button icon={<Pencil aria-hidden />} onClick={() => startEditing(kind, entry.content, false)}>
            {text('catalog:page.edit')}
          </Button>
          <IconButton
            label={text('catalog:page.remove')}
            icon={<Trash2 aria-hidden />}
            onClick={() => dispatch(removeOwnEntry(entry))}
          />
        </>
      )}
      <Button icon={<Copy aria-hidden />} onClick={() => duplicateEntry(kind, row, catalog)}>
        {text(entry ? 'catalog:page.duplicate' : 'catalog:page.duplicateBuiltIn')}
      </Button>
    </div>
  );
}

/** The name in the language that is shown, the other one under it. */
function Heading({ row }: { readonly row: CatalogRow }) {
  const text = useText();
  const locale = useLocale();
  const other = locale === 'en' ? 'ja' : 'en';
  const canGoBack = useStore(catalogView, ({ back }) => back.length > 0);
  return (
    <header className={css.header}>
      <div className={css.crumbs}>
        <IconButton
          label={text('catalog:page.back')}
          icon={<ArrowLeft aria-hidden />}
          disabled={!canGoBack}
          onClick={goBack}
        />
        <span>{text(`catalog:section.${row.section}`)}</span>
        {row.isOwn && <OwnMark />}
      </div>
      <h3 className={css.title}>
        {isNumbered(row.section) && <span className={css.id}>{row.id} </span>}
        {row.name[locale]}
      </h3>
      {row.name[other] !== row.name[locale] && (
        <p className={css.otherName} lang={other}>
          {row.name[other]}
        </p>
      )}
      {!isNumbered(row.section) && <p className={css.plainId}>{text('catalog:page.id', { id: row.id })}</p>}
    </header>
  );
}

/** What an own entry names that is nowhere. */
function OwnFaultsOf({ row }: { readonly row: CatalogRow }) {
  const kind = ownKinds[row.section];
  return row.isOwn && kind ? <OwnFaults entryId={catalogEntryId(kind, row.id)} /> : null;
}

/** Everything about one entry: what it says, how sure that is, what it is related to, where the plant uses it. */
export function EntryPage({ row }: { readonly row: CatalogRow }) {
  const locale = useLocale();
  const catalog = useCatalog();
  if (!catalog) return null;
  const details = detailsOf(catalog, row, row.isOwn);
  return (
    <article className={css.page}>
      <Heading row={row} />
      <EntryActions row={row} />
      <OwnFaultsOf row={row} />
      <Uncertainty details={details} />
      {details.summary && <p className={css.summary}>{details.summary[locale]}</p>}
      <Facts facts={details.facts} />
      <Differences details={details} />
      <WhereUsed row={row} />
      <Links row={row} />
      <Source details={details} />
    </article>
  );
}
