import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { beginWorkshop } from '#shared/commands/workshop/meeting.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { workshopSchema } from '#shared/model/workshop.ts';
import { stopOf } from '#shared/workshop/walk.ts';
import { useState } from 'react';
import { AgendaFields, type ChosenAgenda } from './AgendaFields.tsx';
import { MeetingFields, type Meeting } from './MeetingFields.tsx';
import { readAttendees } from './read-attendees.ts';
import { WorkshopHead } from './WorkshopHead.tsx';
import css from './Workshop.module.css';
import { showPage } from './workshop-view.ts';

/** Begins a meeting that is filled in, and goes into its room. */
function useBegin() {
  const model = useModel();
  return (meeting: Meeting, scenarioIds: readonly string[]): void => {
    const id = unusedId('W-', model.workshop);
    const startedAt = new Date().toISOString();
    const named = { name: meeting.name.trim(), facilitator: meeting.facilitator.trim() };
    const beginning = { id, ...named, startedAt, scenarioIds: [...scenarioIds] };
    const stop = stopOf(model, workshopSchema.parse(beginning));
    if (dispatch(beginWorkshop({ ...beginning, attendees: readAttendees(meeting.people) }, stop))) showPage('room', id);
  };
}

/** Who meets about what. Everything has a default; Ctrl+Enter or the button begins. */
export function BeginForm() {
  const text = useText();
  const { workshop } = useModel();
  const begin = useBegin();
  const [meeting, setMeeting] = useState<Meeting>(() => ({
    name: text('workshop:begin.defaultName', { number: workshop.size + 1 }),
    facilitator: '',
    people: '',
  }));
  const [agenda, setAgenda] = useState<ChosenAgenda>({ filter: { what: 'all' }, ids: null });
  const [shownIds, setShownIds] = useState<readonly string[]>([]);
  const isReady = shownIds.length > 0 && meeting.name.trim() !== '';
  const start = () => isReady && begin(meeting, shownIds);
  return (
    <form
      className={css.screen}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') showPage('list');
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
      }}
    >
      <WorkshopHead title={text('workshop:begin.title')}>
        <Button onClick={() => showPage('list')}>{text('ui:common.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!isReady}>
          {text('workshop:begin.start')}
        </Button>
      </WorkshopHead>
      <div className={css.form}>
        <MeetingFields meeting={meeting} onChange={setMeeting} />
        <AgendaFields agenda={agenda} onChange={setAgenda} onIds={setShownIds} />
      </div>
    </form>
  );
}
