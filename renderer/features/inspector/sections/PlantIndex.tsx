import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { usePolicy, useTable } from '#renderer/state/hooks.ts';
import { goTo, select } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import { createEntities } from '#shared/commands/create-entities.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import { entitySchemas } from '#shared/model/model.ts';
import { Plus } from 'lucide-react';
import css from '../Inspector.module.css';

const lists = { threatSource: 'TS-', countermeasure: 'M-', assumption: 'AS-' } as const;
type ListKind = keyof typeof lists;
const LISTED = 100;

function EntityList({ kind }: { readonly kind: ListKind }) {
  const text = useText();
  const word = useDataText();
  const table = useTable(kind);
  const entities = [...table.values()];
  function add(): void {
    const entity = entitySchemas[kind].parse({ id: unusedId(lists[kind], table) });
    if (dispatch(createEntities([{ kind, entity } as EntityAt]))) select([{ kind, id: entity.id }]);
  }
  return (
    <section className={css.section}>
      <SectionHeading
        aside={
          <Button
            look="quiet"
            icon={<Plus aria-hidden />}
            aria-label={text('inspector:addNamed', { name: word(`inspector:kind.${kind}`) })}
            onClick={add}
          >
            {text('inspector:add')}
          </Button>
        }
      >
        {word(`inspector:list.${kind}`, { count: entities.length })}
      </SectionHeading>
      {entities.length === 0 && <p className={css.note}>{word(`inspector:empty.${kind}`)}</p>}
      <ul className={css.items}>
        {entities.slice(0, LISTED).map((entity) => (
          <li key={entity.id}>
            <button type="button" className={css.item} onClick={() => select([{ kind, id: entity.id }])}>
              <span className={css.itemId}>{entity.id}</span>
              <span className={css.itemName}>{displayName(kind, entity)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What belongs to the whole plant: the risk policy, and the lists that scenarios draw on. */
export function PlantIndex() {
  const text = useText();
  const policy = usePolicy();
  return (
    <>
      <section className={css.section}>
        <SectionHeading>{text('inspector:kind.policy')}</SectionHeading>
        <button type="button" className={css.item} onClick={() => goTo('policy')}>
          <span className={css.itemName}>{policy.name || text('inspector:policy.open')}</span>
          <span className={css.itemId}>
            {policy.likelihoodLevels.length} × {policy.consequenceLevels.length}
          </span>
        </button>
      </section>
      <EntityList kind="threatSource" />
      <EntityList kind="countermeasure" />
      <EntityList kind="assumption" />
    </>
  );
}
