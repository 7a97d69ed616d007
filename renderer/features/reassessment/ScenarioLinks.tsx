import { useText } from '#renderer/i18n/use-text.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';

/** How many scenarios have a button; the rest is counted. */
const SHOWN = 6;

/** The scenarios that a trigger concerns; a click goes there. */
export function ScenarioLinks({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const scenarios = useTable('scenario');
  const known = ids.filter((id) => scenarios.has(id));
  return (
    <>
      {known.slice(0, SHOWN).map((id) => (
        <Button
          key={id}
          look="quiet"
          title={scenarios.get(id)?.name}
          aria-label={text('reassessment:goToScenario', { name: `${id} ${scenarios.get(id)?.name ?? ''}` })}
          onClick={() => goToSelected({ kind: 'scenario', id })}
        >
          {id}
        </Button>
      ))}
      {known.length > SHOWN ? <span>{text('ui:rail.more', { count: known.length - SHOWN })}</span> : null}
    </>
  );
}
