import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { replaceRetiredTechniques } from '#shared/commands/replace-retired-techniques.ts';
import { retiredUses, type RetiredUse } from '#shared/engine/proposals/retired-techniques.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { Banner } from './Banner.tsx';
import styles from './Banners.module.css';

function Entry({ use, catalog }: { readonly use: RetiredUse; readonly catalog: Catalog | null }) {
  const text = useText();
  const locale = useLocale();
  const { id, name, successorId, scenarioIds } = use;
  const successor = catalog?.techniques.find((technique) => technique.id === successorId);
  return (
    <li>
      {successorId === null
        ? text('proposals:retired.without', { id, name })
        : text('proposals:retired.entry', {
            id,
            name,
            successor: `${successorId} ${successor?.fullName[locale] ?? ''}`,
          })}{' '}
      <span className={styles.where}>{text('proposals:retired.in', { scenarios: scenarioIds.join(', ') })}</span>
    </li>
  );
}

/** Offers the successors of the techniques that ATT&CK gave up and that scenarios still name: all of them in one step. */
export function RetiredTechniques() {
  const text = useText();
  const scenarios = useDeferredValue(useTable('scenario'));
  const catalog = useCatalog();
  const [isListed, setListed] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  const uses = useMemo(() => (catalog ? retiredUses(scenarios, catalog) : []), [scenarios, catalog]);
  if (isPutOff || uses.length === 0) return null;
  const count = new Set(uses.flatMap(({ scenarioIds }) => scenarioIds)).size;
  const isReplaceable = uses.some(({ successorId }) => successorId !== null);
  const replace = () =>
    dispatch(replaceRetiredTechniques(new Map(uses.map(({ id, successorId }) => [id, successorId]))));
  return (
    <Banner
      tone="warning"
      role="status"
      actions={
        <>
          <Button look="quiet" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
            {text(isListed ? 'proposals:retired.hide' : 'proposals:retired.show')}
          </Button>
          {isReplaceable && <Button onClick={replace}>{text('proposals:retired.replace')}</Button>}
          <Button look="quiet" onClick={() => setPutOff(true)}>
            {text('proposals:retired.later')}
          </Button>
        </>
      }
      more={
        isListed && (
          <ul className={styles.list}>
            {uses.map((use) => (
              <Entry key={use.id} use={use} catalog={catalog} />
            ))}
          </ul>
        )
      }
    >
      {text('proposals:retired.text', { count })} {!isReplaceable && text('proposals:retired.onlyWithout')}
    </Banner>
  );
}
