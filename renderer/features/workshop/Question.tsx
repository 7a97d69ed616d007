import { useText } from '#renderer/i18n/use-text.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { giveReason } from '#shared/commands/workshop/voting.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import { categoryIdOf, keyOfPlace } from '#shared/workshop/question.ts';
import { useStore } from 'zustand';
import { LiveLine } from './LiveLine.tsx';
import { useQuestionText } from './question-text.ts';
import css from './Room.module.css';
import { takePlace } from './room-acts.ts';
import type { OnTheWall, Room } from './use-room.ts';
import { useLevelNote } from './use-level-note.ts';
import { usePrompt } from './use-prompt.ts';
import { Voters } from './Voters.tsx';
import { workshopView, write } from './workshop-view.ts';

type AskedProps = { readonly room: Room; readonly wall: OnTheWall };

function Level({ room, wall, level, place }: AskedProps & { readonly level: ScaleLevel; readonly place: number }) {
  const note = useLevelNote(wall, level, place);
  const category = room.policy.consequenceCategories.find(({ id }) => id === categoryIdOf(wall.asked.question));
  const description = category?.descriptions[level.id] || level.description;
  const isSeen = wall.phase === 'revealed' || wall.phase === 'decided';
  const names = isSeen ? (wall.spread.rows[place]?.names ?? []) : [];
  const key = keyOfPlace(place);
  return (
    <li className={css.levelHolder}>
      <button
        type="button"
        className={css.level}
        data-mark={note?.what}
        disabled={wall.phase === 'cast'}
        onClick={() => takePlace(room, place)}
      >
        <span className={css.levelHead}>
          {key !== '' && <Kbd keys={[key]} />}
          {note && <span className={css.mark}>{note.words}</span>}
        </span>
        <span className={css.levelName}>{level.name || level.id}</span>
        {description && (
          <span className={css.levelText} title={description}>
            {description}
          </span>
        )}
      </button>
      {isSeen && <span className={css.names}>{names.join(', ')}</span>}
    </li>
  );
}

/** Why the question is decided as it is: a line that opens with W. */
function Why({ wall }: { readonly wall: OnTheWall }) {
  const text = useText();
  const isWriting = useStore(workshopView, (view) => view.writing === 'why');
  const reason = wall.ballot?.reason ?? '';
  if (isWriting)
    return (
      <LiveLine
        label={text('workshop:why.label')}
        placeholder={text('workshop:why.placeholder')}
        value={reason}
        mergeKey={`workshop.why.${wall.asked.scenarioId}.${wall.asked.question}`}
        toCommand={(typed) => giveReason(wall.asked, typed)}
        onDone={() => write(null)}
      />
    );
  return reason === '' ? null : <p className={css.reason}>{reason}</p>;
}

/** What is asked, the levels with their keys, who votes, and what the room can do now. */
export function Question({ room, wall }: AskedProps) {
  const text = useText();
  const questionText = useQuestionText(room.policy);
  const prompt = usePrompt(room, wall);
  return (
    <section className={css.asked} aria-label={questionText.name(wall.asked.question)}>
      <h3 className={css.question}>{questionText.ask(wall.asked.question)}</h3>
      <ol className={css.levels} aria-label={text('workshop:question.levels')}>
        {wall.levels.map((level, place) => (
          <Level key={level.id} room={room} wall={wall} level={level} place={place} />
        ))}
      </ol>
      <Voters room={room} wall={wall} />
      <p className={css.prompt} role="status">
        {prompt}
      </p>
      <Why wall={wall} />
    </section>
  );
}
