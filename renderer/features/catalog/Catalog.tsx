import { useText } from '#renderer/i18n/use-text.ts';
import { catalogView, openEntry } from '#renderer/state/catalog-view.ts';
import { intakeStore, takeInDrop } from '#renderer/state/catalog-intake.ts';
import { useCatalog, useTable, useView } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useEffect, useRef, type DragEvent } from 'react';
import { useStore } from 'zustand';
import css from './Catalog.module.css';
import { CatalogHead } from './CatalogHead.tsx';
import { refOfEntry } from './data/rows.ts';
import { editingStore } from './edit/editing-store.ts';
import { EntryForm } from './edit/EntryForm.tsx';
import { EntryPage } from './EntryPage.tsx';
import { IntakeDialog } from './intake/IntakeDialog.tsx';
import { LeftOutPage } from './LeftOutPage.tsx';
import { ResultList } from './ResultList.tsx';
import { useCatalogKeys } from './use-catalog-keys.ts';
import { useCatalogList, useRows } from './use-catalog-list.ts';
import { useListCursor } from './use-list-cursor.ts';

/** Shows the own entry that is selected elsewhere, such as by a finding about it; the selection has done its work then. */
function useSelectedEntry(): void {
  const selected = useView(({ selection }) =>
    selection.length === 1 && selection[0]?.kind === 'catalogEntry' ? selection[0].id : null,
  );
  const entry = useTable('catalogEntry').get(selected ?? '');
  const catalog = useCatalog();
  useEffect(() => {
    if (!entry || !catalog) return;
    openEntry(refOfEntry(catalog, entry));
    select([]);
  }, [entry, catalog]);
}

/** What is beside the list: a form while an entry is written, the entry that was opened, or what to do here. */
function Reading() {
  const text = useText();
  const rows = useRows();
  const page = useStore(catalogView, (view) => view.page);
  const editing = useStore(editingStore, (state) => state.editing);
  const row = page === null ? undefined : rows.get(page);
  const scroller = useRef<HTMLElement>(null);
  const key = editing ? `edit ${editing.kind}` : (page ?? '');
  useEffect(() => void scroller.current?.scrollTo(0, 0), [key]);
  return (
    <section ref={scroller} className={css.reading} aria-label={text('catalog:page.label')}>
      {editing && <EntryForm editing={editing} />}
      {!editing && row?.leftOut && <LeftOutPage key={row.key} entry={row.leftOut} />}
      {!editing && row && !row.leftOut && <EntryPage key={row.key} row={row} />}
      {!editing && !row && (
        <EmptyState title={text(page === null ? 'catalog:empty.title' : 'catalog:empty.gone')}>
          {text('catalog:empty.text')}
        </EmptyState>
      )}
    </section>
  );
}

/** Files that are dropped here are taken in, whatever their ending: a STIX bundle ends with .json. */
function drop(event: DragEvent): void {
  const file = event.dataTransfer.files[0];
  if (!file || !/\.(json|ieccatalog)$/i.test(file.name)) return;
  event.preventDefault();
  void takeInDrop(file);
}

/** The catalog: the standards and the threats in one searchable place, and the plant's own entries. */
export function Catalog() {
  useSelectedEntry();
  const search = useRef<HTMLInputElement>(null);
  const file = useStore(intakeStore, (state) => state.file);
  const list = useCatalogList();
  const cursor = useListCursor(list);
  const root = useCatalogKeys(search);
  return (
    <div ref={root} className={css.catalog} onDrop={drop}>
      <CatalogHead search={search} list={list} cursor={cursor} />
      <div className={css.panes}>
        <ResultList list={list} cursor={cursor} />
        <Reading />
      </div>
      {file && <IntakeDialog file={file} />}
    </div>
  );
}
