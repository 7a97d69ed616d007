import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Chain } from './Chain.tsx';
import { Decision } from './Decision.tsx';
import { Keys } from './Keys.tsx';
import { Question } from './Question.tsx';
import css from './Room.module.css';
import { RoomHead } from './RoomHead.tsx';
import { Side } from './Side.tsx';
import { Summary } from './Summary.tsx';
import { useRoom, type Room } from './use-room.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { showPage, workshopView } from './workshop-view.ts';

function Asked({ room }: { readonly room: Room }) {
  const writing = useStore(workshopView, (view) => view.writing);
  if (writing === 'decision') return <Decision room={room} />;
  return room.wall ? <Question room={room} wall={room.wall} /> : <Summary room={room} />;
}

function Wall({ room }: { readonly room: Room }) {
  const text = useText();
  const writing = useStore(workshopView, (view) => view.writing);
  const wall = useRef<HTMLElement>(null);
  useRoomKeys(room.workshop.id);
  useEffect(() => {
    if (writing === null) wall.current?.focus();
  }, [writing]);
  return (
    <section ref={wall} className={css.room} tabIndex={-1} aria-label={text('workshop:room.label')}>
      <RoomHead room={room} />
      <div className={css.page}>
        <div className={css.main}>
          <Chain room={room} />
          <Asked room={room} />
        </div>
        <Side room={room} />
      </div>
      <Keys room={room} />
    </section>
  );
}

/** The room: one scenario a page, on the wall. */
export function RoomView({ workshopId }: { readonly workshopId: string }) {
  const text = useText();
  const room = useRoom(workshopId);
  if (room) return <Wall room={room} />;
  return (
    <EmptyState
      title={text('workshop:room.nothing')}
      actions={<Button onClick={() => showPage('list')}>{text('workshop:room.back')}</Button>}
    >
      {text('workshop:list.noScenarios')}
    </EmptyState>
  );
}
