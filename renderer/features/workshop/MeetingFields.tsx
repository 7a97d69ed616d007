import { useText } from '#renderer/i18n/use-text.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';

/** What a meeting is called, who leads it, and who is there, as it is typed. */
export type Meeting = { readonly name: string; readonly facilitator: string; readonly people: string };

type MeetingFieldsProps = { readonly meeting: Meeting; readonly onChange: (meeting: Meeting) => void };

/** The fields that say who meets. */
export function MeetingFields({ meeting, onChange }: MeetingFieldsProps) {
  const text = useText();
  const first = useTakeFocus<HTMLInputElement>();
  return (
    <>
      <Field label={text('workshop:begin.name')} isStacked>
        {(ids) => (
          <TextInput
            {...ids}
            ref={first}
            value={meeting.name}
            maxLength={500}
            onChange={(event) => onChange({ ...meeting, name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('workshop:begin.facilitator')} isStacked>
        {(ids) => (
          <TextInput
            {...ids}
            value={meeting.facilitator}
            maxLength={500}
            onChange={(event) => onChange({ ...meeting, facilitator: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('workshop:begin.attendees')} hint={text('workshop:begin.attendeesHint')} isStacked>
        {(ids) => (
          <TextArea
            {...ids}
            rows={5}
            value={meeting.people}
            placeholder={text('workshop:begin.attendeesExample')}
            onChange={(event) => onChange({ ...meeting, people: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
