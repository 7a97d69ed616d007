import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel, useTable } from '#renderer/state/hooks.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { policyOf } from '#shared/model/model.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { paceOf } from '#shared/workshop/pace.ts';
import { questionsOf } from '#shared/workshop/question.ts';
import { WorkshopHead } from './WorkshopHead.tsx';
import css from './Workshop.module.css';
import { showPage } from './workshop-view.ts';

function Meeting({ workshop }: { readonly workshop: Workshop }) {
  const text = useText();
  const { moment } = useFormat();
  const model = useModel();
  const { id, name, startedAt, endedAt, attendees, scenarioIds } = workshop;
  const { done } = paceOf(model, workshop, questionsOf(policyOf(model)));
  const isRunning = endedAt === '';
  const when = moment(isRunning ? startedAt : endedAt);
  return (
    <li className={css.meeting}>
      <div className={css.what}>
        <strong>{name || id}</strong>
        <span className={css.faint}>
          {[
            text(isRunning ? 'workshop:list.running' : 'workshop:list.ended', { when }),
            text('workshop:list.done', { done: done.size, all: scenarioIds.length }),
            text('workshop:list.people', { count: attendees.length }),
          ].join(' · ')}
        </span>
      </div>
      {isRunning && (
        <Button
          look="primary"
          aria-label={text('workshop:list.goOnNamed', { name })}
          onClick={() => showPage('room', id)}
        >
          {text('workshop:list.goOn')}
        </Button>
      )}
      <Button aria-label={text('workshop:list.minutesNamed', { name })} onClick={() => showPage('minutes', id)}>
        {text('workshop:list.minutes')}
      </Button>
      <Button
        look="quiet"
        aria-label={text('workshop:list.removeNamed', { name })}
        onClick={() => dispatch(removeEntities([{ kind: 'workshop', id }]))}
      >
        {text('workshop:list.remove')}
      </Button>
    </li>
  );
}

function Empty({ hasScenarios }: { readonly hasScenarios: boolean }) {
  const text = useText();
  const actions = hasScenarios ? (
    <Button look="primary" onClick={() => showPage('begin')}>
      {text('workshop:list.begin')}
    </Button>
  ) : (
    <Button look="primary" onClick={() => goTo('register')}>
      {text('workshop:list.toRegister')}
    </Button>
  );
  return (
    <EmptyState title={text('workshop:list.emptyTitle')} actions={actions}>
      {text(hasScenarios ? 'workshop:list.emptyText' : 'workshop:list.noScenarios')}
    </EmptyState>
  );
}

/** The meetings of the plant, the latest first. */
export function MeetingList() {
  const text = useText();
  const workshops = useTable('workshop');
  const hasScenarios = useTable('scenario').size > 0;
  const latestFirst = [...workshops.values()].sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  return (
    <div className={css.screen}>
      <WorkshopHead title={text('workshop:title')}>
        {workshops.size > 0 && hasScenarios && (
          <Button look="primary" onClick={() => showPage('begin')}>
            {text('workshop:list.begin')}
          </Button>
        )}
      </WorkshopHead>
      {workshops.size === 0 ? (
        <Empty hasScenarios={hasScenarios} />
      ) : (
        <ul className={css.meetings} aria-label={text('workshop:list.label')}>
          {latestFirst.map((workshop) => (
            <Meeting key={workshop.id} workshop={workshop} />
          ))}
        </ul>
      )}
    </div>
  );
}
