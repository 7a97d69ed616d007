import { useText } from '#renderer/i18n/use-text.ts';
import { useBuiltInCatalog, useCatalog, useTable } from '#renderer/state/hooks.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { TriangleAlert } from 'lucide-react';
import css from './EntryPage.module.css';
import { FaultList } from './FaultList.tsx';

/** What is wrong with an own entry: what it names that is nowhere, or why the catalog does without it. */
export function OwnFaults({ entryId }: { readonly entryId: string }) {
  const text = useText();
  const builtIn = useBuiltInCatalog();
  const catalog = useCatalog();
  const catalogEntry = useTable('catalogEntry');
  if (!builtIn || !catalog) return null;
  const problems = catalogOf(builtIn, { catalogEntry }).problems.filter(({ file }) => file === entryId);
  if (problems.length === 0) return null;
  return (
    <div className={css.uncertain}>
      <TriangleAlert aria-hidden />
      <div>
        <p>
          <strong>{text(catalog.own.includes(entryId) ? 'catalog:page.nowhere' : 'catalog:page.leftOut')}</strong>
        </p>
        <FaultList faults={problems.map(({ fault }) => fault)} />
      </div>
    </div>
  );
}
