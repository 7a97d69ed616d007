import { useText } from '#renderer/i18n/use-text.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { momentsOf } from '#shared/workshop/pace.ts';
import { useEffect, useState } from 'react';
import css from './Room.module.css';
import { clockText, minutesOfMs } from './times.ts';
import type { Room } from './use-room.ts';

/** The time now, in milliseconds, every second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long the room has been at this scenario: what is written down, and since then. */
function Timer({ room }: { readonly room: Room }) {
  const text = useText();
  const now = useNow();
  const [shownAt] = useState(Date.now);
  const { model, workshop, pace, stop } = room;
  const lastAt = momentsOf(model, workshop).at(-1)?.at ?? 0;
  const passed = (pace.spent.get(stop.scenarioId) ?? 0) + Math.max(0, now - Math.max(shownAt, lastAt));
  return (
    <span className={css.timer} role="timer" aria-label={text('workshop:room.timer')}>
      {clockText(passed)}
    </span>
  );
}

/** Which scenario this is, how long it has taken, how fast the room is and what is left. */
export function RoomHead({ room }: { readonly room: Room }) {
  const text = useText();
  const { number } = useFormat();
  const { scenario, workshop, pace } = room;
  const at = workshop.scenarioIds.indexOf(scenario.id) + 1;
  const { perScenario, ahead, left } = pace;
  const facts = [
    ...(perScenario === null ? [] : [text('workshop:room.pace', { minutes: number(minutesOfMs(perScenario)) })]),
    text('workshop:room.left', { count: left }),
    ...(ahead === null || left === 0
      ? []
      : [text('workshop:room.ahead', { minutes: number(Math.ceil(ahead / 60_000)) })]),
  ];
  return (
    <header className={css.head}>
      <span className={css.place}>{text('workshop:room.place', { at, all: workshop.scenarioIds.length })}</span>
      <h2 className={css.name} title={scenario.name}>
        <span className={css.id}>{scenario.id}</span> {scenario.name}
      </h2>
      <div className={css.times}>
        <Timer key={scenario.id} room={room} />
        <span className={css.facts}>{facts.join(' · ')}</span>
      </div>
    </header>
  );
}
