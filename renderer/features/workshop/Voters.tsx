import { useText } from '#renderer/i18n/use-text.ts';
import { Check } from 'lucide-react';
import css from './Room.module.css';
import type { OnTheWall, Room } from './use-room.ts';

type VotersProps = { readonly room: Room; readonly wall: OnTheWall };

/** Who has voted and who is next, while nobody sees what; afterwards the votes stand at the levels. */
export function Voters({ room, wall }: VotersProps) {
  const text = useText();
  const { voter, ballot, phase } = wall;
  if (phase !== 'open' && phase !== 'cast') return null;
  return (
    <ul className={css.voters} aria-label={text('workshop:question.voters')}>
      {room.workshop.attendees.map(({ id, name }) => {
        const hasVoted = ballot !== undefined && Object.hasOwn(ballot.votes, id);
        const state = id === voter?.id ? 'next' : hasVoted ? 'vote' : 'noVote';
        return (
          <li key={id} className={css.voter} data-state={state} aria-label={text(`workshop:prompt.${state}`, { name })}>
            {hasVoted && <Check aria-hidden className={css.check} />}
            <span>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
