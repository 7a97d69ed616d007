import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { endWorkshop } from '#shared/commands/workshop/meeting.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { minutesOf } from '#shared/workshop/minutes.ts';
import { useMemo, useRef } from 'react';
import { MinutesBody } from './MinutesBody.tsx';
import { minutesText, type MinutesWords } from './minutes-text.ts';
import { printElement } from './print-element.ts';
import { useQuestionText } from './question-text.ts';
import { useVotesText } from './use-votes-text.ts';
import { WorkshopHead } from './WorkshopHead.tsx';
import css from './Workshop.module.css';
import { showPage } from './workshop-view.ts';

function useWords(model: Model): MinutesWords {
  return {
    text: useText(),
    moment: useFormat().fullMoment,
    votes: useVotesText(),
    question: useQuestionText(policyOf(model)).name,
  };
}

function Page({ workshop, model }: { readonly workshop: Workshop; readonly model: Model }) {
  const words = useWords(model);
  const { text } = words;
  const minutes = useMemo(() => minutesOf(model, workshop), [model, workshop]);
  const body = useRef<HTMLElement>(null);
  const isRunning = workshop.endedAt === '';
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(minutesText(minutes, words));
    notify({ kind: 'info', key: 'copied', params: {} });
  }
  return (
    <div className={css.screen}>
      <WorkshopHead title={text('workshop:minutes.title', { name: workshop.name })}>
        <Button onClick={() => showPage('list')}>{text('workshop:room.back')}</Button>
        <Button onClick={() => showPage('room', workshop.id)}>{text('workshop:minutes.back')}</Button>
        <Button onClick={() => void copy()}>{text('workshop:minutes.copy')}</Button>
        <Button onClick={() => body.current && printElement(body.current)}>{text('workshop:minutes.print')}</Button>
        <Button
          look={isRunning ? 'primary' : 'normal'}
          onClick={() => dispatch(endWorkshop(workshop.id, isRunning ? new Date().toISOString() : ''))}
        >
          {text(isRunning ? 'workshop:minutes.end' : 'workshop:minutes.reopen')}
        </Button>
      </WorkshopHead>
      <div className={css.scroller} tabIndex={0} role="group" aria-label={text('workshop:list.minutes')}>
        <MinutesBody minutes={minutes} words={words} body={body} />
      </div>
    </div>
  );
}

/** The minutes of a meeting: attendance, ratings with votes, decisions, what was put off, times, signatures. */
export function MinutesPage({ workshopId }: { readonly workshopId: string }) {
  const model = useModel();
  const workshop = model.workshop.get(workshopId);
  return workshop ? <Page workshop={workshop} model={model} /> : null;
}
