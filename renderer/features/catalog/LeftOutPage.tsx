import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useBuiltInCatalog, useCatalog } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { builtInIds } from '#shared/catalog/extend-catalog.ts';
import { removeOwnEntry } from '#shared/commands/own-entries.ts';
import type { CatalogEntry } from '#shared/model/catalog-entry.ts';
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { copyContent } from './edit/duplicate-entry.ts';
import { startEditing } from './edit/editing-store.ts';
import { mended } from './edit/mended-content.ts';
import css from './EntryPage.module.css';
import { OwnMark } from './OwnMark.tsx';
import { OwnFaults } from './OwnFaults.tsx';

/** An own entry that the catalog does without: what is wrong with it, and how to put it right. */
export function LeftOutPage({ entry }: { readonly entry: CatalogEntry }) {
  const text = useText();
  const { kind, entryId, content } = entry;
  const good = mended(kind, content);
  const catalog = useCatalog();
  const builtIn = useBuiltInCatalog();
  const isTaken = builtIn !== null && builtInIds(builtIn, kind).has(entryId);
  return (
    <article className={css.page}>
      <header className={css.header}>
        <div className={css.crumbs}>
          <span>{text(`catalog:kind.${kind}`)}</span>
          <OwnMark />
        </div>
        <h3 className={css.title}>{entryId}</h3>
      </header>
      <OwnFaults entryId={entry.id} />
      <div className={css.actions}>
        {good && !isTaken && (
          <Button icon={<Pencil aria-hidden />} onClick={() => startEditing(good.kind, good.content, false)}>
            {text('catalog:page.edit')}
          </Button>
        )}
        {good && isTaken && (
          <Button icon={<Copy aria-hidden />} onClick={() => copyContent(good.kind, good.content, catalog)}>
            {text('catalog:page.duplicate')}
          </Button>
        )}
        <Button icon={<Trash2 aria-hidden />} onClick={() => dispatch(removeOwnEntry(entry))}>
          {text('catalog:page.remove')}
        </Button>
      </div>
    </article>
  );
}
