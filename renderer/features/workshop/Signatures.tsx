import { dispatch } from '#renderer/state/dispatch.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { editAttendee } from '#shared/commands/workshop/meeting.ts';
import type { Attendee } from '#shared/model/workshop.ts';
import { isNameOf, isSignatureFresh, type Minutes } from '#shared/workshop/minutes.ts';
import { useState } from 'react';
import type { MinutesWords } from './minutes-text.ts';
import css from './Workshop.module.css';

type Worded = { readonly minutes: Minutes; readonly words: MinutesWords };
type SignatureProps = Worded & { readonly attendee: Attendee };

/** A line to sign on: the name as it stands in the attendance, and Enter. */
function SignField({ minutes, words: { text }, attendee }: SignatureProps) {
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const { name, id } = attendee;
  function sign(): void {
    if (isNameOf(typed, name)) dispatch(editAttendee(minutes.workshop.id, id, { signedAt: new Date().toISOString() }));
    else setRefused(typed.trim() !== '');
  }
  return (
    <>
      <TextInput
        aria-label={text('workshop:minutes.sign', { name })}
        aria-invalid={isRefused || undefined}
        placeholder={text('workshop:minutes.signHint')}
        value={typed}
        maxLength={500}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) sign();
        }}
      />
      {isRefused && (
        <p role="alert" className={css.problem}>
          {text('workshop:minutes.notName')}
        </p>
      )}
    </>
  );
}

function Signature(props: SignatureProps) {
  const { minutes, words, attendee } = props;
  const { text, moment } = words;
  const { id, name, signedAt } = attendee;
  if (signedAt === '') return <SignField {...props} />;
  return (
    <span className={css.signature}>
      <span>
        {name} · {moment(signedAt)}
      </span>
      {!isSignatureFresh(signedAt, minutes) && <span className={css.problem}>{text('workshop:minutes.stale')}</span>}
      <Button
        look="quiet"
        aria-label={text('workshop:minutes.unsign', { name })}
        onClick={() => dispatch(editAttendee(minutes.workshop.id, id, { signedAt: '' }))}
      >
        {text('workshop:list.remove')}
      </Button>
    </span>
  );
}

/** Who was there, and their signatures under what the minutes say. */
export function Signatures({ minutes, words }: Worded) {
  const { text } = words;
  const { attendees } = minutes.workshop;
  if (attendees.length === 0) return <p className={css.faint}>{text('workshop:minutes.nobody')}</p>;
  return (
    <table className={css.people}>
      <thead>
        <tr>
          <th scope="col">{text('workshop:minutes.name')}</th>
          <th scope="col">{text('workshop:minutes.role')}</th>
          <th scope="col">{text('workshop:minutes.signed')}</th>
        </tr>
      </thead>
      <tbody>
        {attendees.map((attendee) => (
          <tr key={attendee.id}>
            <th scope="row">{attendee.name}</th>
            <td>{attendee.role}</td>
            <td>
              <Signature minutes={minutes} words={words} attendee={attendee} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
