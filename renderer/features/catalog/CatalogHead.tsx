import { ScreenTitle } from '#renderer/ui/ScreenTitle.tsx';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { saveOwnEntries, takeInFile } from '#renderer/state/catalog-intake.ts';
import { catalogView, searchCatalog } from '#renderer/state/catalog-view.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useBuiltInCatalog, useCatalog, useTable } from '#renderer/state/hooks.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Menu, MenuSeparator } from '#renderer/ui/Menu.tsx';
import { MenuAction } from '#renderer/ui/MenuAction.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { removeOwnEntry } from '#shared/commands/own-entries.ts';
import { Ellipsis, Plus } from 'lucide-react';
import type { Ref } from 'react';
import { useStore } from 'zustand';
import css from './Catalog.module.css';
import { newEntry } from './edit/duplicate-entry.ts';
import type { FormKind } from './edit/entry-content.ts';
import type { CatalogList } from './use-catalog-list.ts';
import type { ListCursor } from './use-list-cursor.ts';

const newKinds: readonly FormKind[] = ['threat', 'asset-type', 'protocol', 'countermeasure-type', 'risk-policy'];

/** How many of a digest's digits are shown; the whole one is in the title. */
const DIGEST_DIGITS = 8;

/** Which facts these are: the catalog, its digest, the release of ATT&CK and whose it is. */
function Release() {
  const text = useText();
  const builtIn = useBuiltInCatalog();
  const catalog = useCatalog();
  const own = useTable('catalogEntry');
  if (!builtIn || !catalog) return null;
  const release = [...own.values()].find(({ kind, id }) => kind === 'attack' && catalog.own.includes(id));
  const { version } = catalog.attack;
  return (
    <p className={css.release}>
      <span>{text('catalog:head.version', { version: catalog.manifest.version })}</span>
      <span title={catalog.digest}>
        {text('catalog:head.digest', { digest: catalog.digest.slice(0, DIGEST_DIGITS) })}
      </span>
      <span>{text(release ? 'catalog:head.attackOwn' : 'catalog:head.attackBuiltIn', { version })}</span>
      {release ? (
        <button type="button" className={css.textButton} onClick={() => dispatch(removeOwnEntry(release))}>
          {text('catalog:head.attackBack', { version: builtIn.attack.version })}
        </button>
      ) : (
        <span className={css.hint}>{text('catalog:head.attackHint')}</span>
      )}
    </p>
  );
}

function OwnMenus() {
  const text = useText();
  const catalog = useCatalog();
  const hasOwn = useTable('catalogEntry').size > 0;
  return (
    <>
      <Menu trigger={<Button icon={<Plus aria-hidden />}>{text('catalog:head.new')}</Button>}>
        {newKinds.map((kind) => (
          <MenuAction key={kind} onPick={() => newEntry(kind, catalog)}>
            {text(`catalog:form.new.${kind}`)}
          </MenuAction>
        ))}
      </Menu>
      <Menu trigger={<IconButton label={text('catalog:head.files')} icon={<Ellipsis aria-hidden />} />}>
        <MenuAction onPick={() => void takeInFile()}>{text('catalog:head.takeIn')}</MenuAction>
        <MenuSeparator />
        <MenuAction isDisabled={!hasOwn} onPick={() => void saveOwnEntries()}>
          {text('catalog:head.saveAs')}
        </MenuAction>
      </Menu>
    </>
  );
}

type CatalogHeadProps = {
  readonly search: Ref<HTMLInputElement>;
  readonly list: CatalogList;
  readonly cursor: ListCursor;
};

/** What this is, the search over all of it, and what can be done with own entries. */
export function CatalogHead({ search, list, cursor }: CatalogHeadProps) {
  const text = useText();
  const { number } = useFormat();
  const query = useStore(catalogView, (view) => view.query);
  return (
    <header className={css.head}>
      <div className={css.toolbar}>
        <ScreenTitle
          title={text('catalog:title')}
          clause="IEC 62443-3-3 · 4-2"
          helpLabel={text('catalog:help.label')}
          help={[text('catalog:help.what'), text('catalog:help.own')]}
        />
        <div className={css.search}>
          <TextInput
            ref={search}
            type="search"
            value={query}
            aria-label={text('catalog:head.search')}
            aria-controls="catalog-list"
            aria-activedescendant={cursor.activeId}
            placeholder={text('catalog:head.search')}
            onChange={(event) => {
              cursor.reset();
              searchCatalog(event.currentTarget.value);
            }}
            onKeyDown={cursor.onKeyDown}
          />
        </div>
        <span className={css.hits} role="status">
          {text('catalog:head.hits', { count: list.hits, number: number(list.hits) })}
        </span>
        <span className={css.space} />
        <OwnMenus />
      </div>
      <Release />
    </header>
  );
}
