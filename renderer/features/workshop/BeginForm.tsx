import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import { beginWorkshop } from '#shared/commands/workshop/meeting.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { workshopSchema } from '#shared/model/workshop.ts';
import { stopOf } from '#shared/workshop/walk.ts';
import { useState } from 'react';
import { AgendaFields, type ChosenAgenda } from './AgendaFields.tsx';
import { readAttendees } from './read-attendees.ts';
import { WorkshopHelp } from './WorkshopHelp.tsx';
import css from './Workshop.module.css';
import { showPage } from './workshop-view.ts';

/** Begins a meeting that is filled in, and goes into its room. */
function useBegin() {
  const model = useModel();
  return (name: string, facilitator: string, people: string, scenarioIds: readonly string[]): void => {
    const id = unusedId('W-', model.workshop);
    const startedAt = new Date().toISOString();
    const beginning = { id, name, facilitator, startedAt, scenarioIds: [...scenarioIds] };
    const stop = stopOf(model, workshopSchema.parse(beginning));
    if (dispatch(beginWorkshop({ ...beginning, attendees: readAttendees(people) }, stop))) showPage('room', id);
  };
}

/** Who meets about what. Everything has a default; Ctrl+Enter or the button begins. */
export function BeginForm() {
  const text = useText();
  const { workshop } = useModel();
  const begin = useBegin();
  const nameField = useTakeFocus<HTMLInputElement>();
  const [name, setName] = useState(() => text('workshop:begin.defaultName', { number: workshop.size + 1 }));
  const [facilitator, setFacilitator] = useState('');
  const [people, setPeople] = useState('');
  const [agenda, setAgenda] = useState<ChosenAgenda>({ filter: { what: 'all' }, ids: null });
  const [shownIds, setShownIds] = useState<readonly string[]>([]);
  const isReady = shownIds.length > 0 && name.trim() !== '';
  const start = () => isReady && begin(name.trim(), facilitator.trim(), people, shownIds);
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
      <ScreenHead
        title={text('workshop:begin.title')}
        clause="ZCR 5"
        helpLabel={text('workshop:help.label')}
        help={<WorkshopHelp />}
      >
        <Button onClick={() => showPage('list')}>{text('ui:common.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!isReady}>
          {text('workshop:begin.start')}
        </Button>
      </ScreenHead>
      <div className={css.form}>
        <Field label={text('workshop:begin.name')} isStacked>
          {(ids) => (
            <TextInput
              {...ids}
              ref={nameField}
              value={name}
              maxLength={500}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={text('workshop:begin.facilitator')} isStacked>
          {(ids) => (
            <TextInput
              {...ids}
              value={facilitator}
              maxLength={500}
              onChange={(event) => setFacilitator(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={text('workshop:begin.attendees')} hint={text('workshop:begin.attendeesHint')} isStacked>
          {(ids) => (
            <TextArea
              {...ids}
              rows={5}
              value={people}
              placeholder={text('workshop:begin.attendeesExample')}
              onChange={(event) => setPeople(event.currentTarget.value)}
            />
          )}
        </Field>
        <AgendaFields agenda={agenda} onChange={setAgenda} onIds={setShownIds} />
      </div>
    </form>
  );
}
