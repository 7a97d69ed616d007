import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { dropAttendee, joinMeeting } from '#shared/commands/workshop/meeting.ts';
import { X } from 'lucide-react';
import { useState } from 'react';
import { readAttendee } from './read-attendees.ts';
import css from './Room.module.css';
import type { Room } from './use-room.ts';
import { showSheet } from './workshop-view.ts';

function Join({ workshopId }: { readonly workshopId: string }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  return (
    <TextInput
      aria-label={text('workshop:side.join')}
      placeholder={text('workshop:side.join')}
      value={typed}
      maxLength={1000}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') showSheet('matrix');
        const somebody = event.key === 'Enter' ? readAttendee(typed) : null;
        if (somebody && dispatch(joinMeeting(workshopId, somebody.name, somebody.role))) setTyped('');
      }}
    />
  );
}

/** Who is in the room, in the order of their votes. */
export function Attendance({ room }: { readonly room: Room }) {
  const text = useText();
  const { id, attendees } = room.workshop;
  return (
    <>
      {attendees.length === 0 && <p className={css.faint}>{text('workshop:side.nobody')}</p>}
      <ul className={css.people}>
        {attendees.map(({ id: attendeeId, name, role }) => (
          <li key={attendeeId}>
            <span>
              {name} <span className={css.faint}>{role}</span>
            </span>
            <IconButton
              label={text('workshop:side.leave', { name })}
              icon={<X aria-hidden />}
              onClick={() => dispatch(dropAttendee(id, attendeeId))}
            />
          </li>
        ))}
      </ul>
      <Join workshopId={id} />
      <p className={css.faint}>{text('workshop:side.joinHint')}</p>
    </>
  );
}
