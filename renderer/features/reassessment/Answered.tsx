import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Trigger } from '#shared/model/trigger.ts';
import css from './Reassessment.module.css';
import { ScenarioLinks } from './ScenarioLinks.tsx';

/** How many are listed; the rest is counted. */
const SHOWN = 100;

function Row({ trigger }: { readonly trigger: Trigger }) {
  const text = useText();
  const { id, kind, day, by, closedOn, outcome, scenarioIds } = trigger;
  const name = displayName('trigger', trigger);
  const closed = closedOn === null ? '' : text('reassessment:answered.on', { day: closedOn });
  return (
    <li>
      <p>{trigger.text || id}</p>
      <p>
        <strong>{outcome}</strong>
      </p>
      <div className={css.links}>
        <span className={css.quiet}>
          {[text(`reassessment:kind.${kind}`), day, closed, by].filter(Boolean).join(' · ')}
        </span>
        <ScenarioLinks ids={scenarioIds} />
        <Button
          look="quiet"
          aria-label={text('reassessment:answered.reopenNamed', { name })}
          onClick={() => dispatch(editEntity('trigger', id, { closedOn: null }))}
        >
          {text('reassessment:answered.reopen')}
        </Button>
      </div>
    </li>
  );
}

/** What was answered, the latest first, with who, when and why. */
export function Answered({ triggers }: { readonly triggers: readonly Trigger[] }) {
  const text = useText();
  const rest = triggers.length - SHOWN;
  if (triggers.length === 0) return <p className={css.quiet}>{text('reassessment:answered.none')}</p>;
  return (
    <>
      <ul className={css.list} aria-label={text('reassessment:answered.title')}>
        {triggers.slice(0, SHOWN).map((trigger) => (
          <Row key={trigger.id} trigger={trigger} />
        ))}
      </ul>
      {rest > 0 ? <p className={css.quiet}>{text('ui:rail.more', { count: rest })}</p> : null}
    </>
  );
}
