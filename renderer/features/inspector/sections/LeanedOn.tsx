import { useText } from '#renderer/i18n/use-text.ts';
import { useEntity, useTable } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { displayName } from '#shared/model/display-name.ts';
import css from '../Inspector.module.css';

/** The assumptions that a scenario leans on, with their state; a press goes to what hangs on it. */
export function LeanedOn({ id }: { readonly id: string }) {
  const text = useText();
  const scenario = useEntity('scenario', id);
  const assumptions = useTable('assumption');
  const rows = [...new Set(scenario?.assumptionIds)].flatMap((one) => assumptions.get(one) ?? []);
  if (rows.length === 0) return null;
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{text('inspector:leanedOn')}</h3>
      <ul className={css.items}>
        {rows.map((assumption) => (
          <li key={assumption.id}>
            <button
              type="button"
              className={css.item}
              onClick={() => goToSelected({ kind: 'assumption', id: assumption.id })}
            >
              <span className={css.itemId}>{assumption.id}</span>
              <span className={css.itemName}>{displayName('assumption', assumption)}</span>
              <span>{text(`assumptions:mark.${assumption.state}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
