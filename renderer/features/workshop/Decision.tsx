import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import { decideTreatment } from '#shared/commands/workshop/voting.ts';
import { treatments } from '#shared/model/scenario.ts';
import { useId, useRef } from 'react';
import css from './Room.module.css';
import type { Room } from './use-room.ts';
import { write } from './workshop-view.ts';

type Treatment = (typeof treatments)[number];
type Said = Parameters<typeof decideTreatment>[1];

/** Writes a part of the decision, with who and when where they are still missing. */
function useDecide({ scenario, workshop }: Room): (said: Said) => void {
  const by = scenario.decision?.by || workshop.facilitator;
  const key = useId();
  return (said) => {
    const isText = said.treatment === undefined;
    const at = new Date().toISOString();
    dispatch(
      decideTreatment(scenario.id, { by, at, ...said }),
      isText ? `workshop.decide.${scenario.id}.${key}` : null,
    );
  };
}

function Treatments({
  chosen,
  choose,
}: {
  readonly chosen: Treatment | null;
  readonly choose: (one: Treatment) => void;
}) {
  const text = useText();
  return (
    <ol className={css.levels}>
      {treatments.map((treatment, at) => (
        <li key={treatment} className={css.levelHolder}>
          <button
            type="button"
            className={css.level}
            data-mark={treatment === chosen ? 'decided' : undefined}
            aria-pressed={treatment === chosen}
            onClick={() => choose(treatment)}
          >
            <Kbd keys={[String(at + 1)]} />
            <span className={css.levelName}>{text(`workshop:treatment.${treatment}`)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What becomes of the risk: a number for the treatment, then why and who. Each key is stored; Enter and Escape go back. */
export function Decision({ room }: { readonly room: Room }) {
  const text = useText();
  const { moment } = useFormat();
  const decide = useDecide(room);
  const panel = useTakeFocus<HTMLElement>();
  const why = useRef<HTMLInputElement>(null);
  const ids = useId();
  const { decision, treatment } = room.scenario;
  function choose(next: Treatment): void {
    decide({ treatment: next });
    why.current?.focus();
  }
  return (
    <section
      ref={panel}
      className={css.asked}
      tabIndex={-1}
      data-own-keys
      aria-label={text('workshop:decide.title')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        const isField = event.target instanceof HTMLInputElement;
        const chosen = isField ? undefined : treatments[Number(event.key) - 1];
        const isPress = event.target instanceof HTMLButtonElement && event.key === 'Enter';
        if (chosen) choose(chosen);
        else if ((event.key !== 'Enter' && event.key !== 'Escape') || isPress) return;
        else write(null);
        event.preventDefault();
      }}
    >
      <h3 className={css.question}>{text('workshop:decide.title')}</h3>
      <Treatments chosen={treatment} choose={choose} />
      <div className={css.deciding}>
        <label htmlFor={`${ids}-why`}>{text('workshop:decide.why')}</label>
        <TextInput
          ref={why}
          id={`${ids}-why`}
          value={decision?.reason ?? ''}
          maxLength={2000}
          onChange={(event) => decide({ reason: event.currentTarget.value })}
        />
        <label htmlFor={`${ids}-who`}>{text('workshop:decide.who')}</label>
        <TextInput
          id={`${ids}-who`}
          value={decision?.by ?? room.workshop.facilitator}
          maxLength={500}
          onChange={(event) => decide({ by: event.currentTarget.value })}
        />
      </div>
      <p className={css.prompt}>
        {decision ? text('workshop:decide.by', { who: decision.by || '–', when: moment(decision.at) }) : null}
        <span className={css.faint}>{text('workshop:decide.hint')}</span>
        <Button onClick={() => write(null)}>{text('workshop:decide.done')}</Button>
      </p>
    </section>
  );
}
